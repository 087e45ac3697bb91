import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { answerQuestion } from "#app/features/ideas/promising/answer-question.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { remindOfPromises } from "#app/features/ideas/promising/remind-of-promises.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { managerOver } from "./demo/people.ts";
import { asked, replies } from "./demo/promises.ts";
import type { DemoIdea, DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

const day = 86_400_000;

/** What became of the promises: some kept, one late, some that wait for the author, the others due or overdue. */
export async function loadPromises(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const [place, idea] of (await promisedIdeas(demo)).entries())
    await play({ demo, idea, actorOf, part: partOf(demo, idea, place) });
  // What is due by now counts as told: the demo begins quietly.
  await under({ now: demo.now }, remindOfPromises);
}

/** What happens to one idea after the other. */
const parts = [
  ...["left", "asked", "kept", "left", "answered", "left", "late", "left", "kept", "left"],
] as const;

/** The manager whom the sign-in page offers is asked to answer these. */
const forRoads: readonly string[] = ["roads", "waste"];

/** What was posted in these days nobody has got round to yet, nor to what waits for the manager of the roads. */
function partOf({ now }: DemoOrganisation, { at, unitKey }: DemoIdea, place: number) {
  const isFresh = at.getTime() > now.getTime() - 4 * day;
  return isFresh || forRoads.includes(unitKey) ? "left" : (parts[place % parts.length] ?? "left");
}

interface Playing {
  readonly demo: DemoOrganisation;
  readonly idea: DemoIdea;
  readonly actorOf: (key: string) => Actor;
  readonly part: (typeof parts)[number];
}

function play({ demo, idea, actorOf, part }: Playing): Promise<void> {
  const scene = {
    id: stableId(idea.key, idea.at),
    idea,
    author: actorOf(idea.authorKey),
    manager: actorOf(managerOver(demo.units, idea).key),
    after: (days: number) => new Date(Math.min(idea.at.getTime() + days * day, demo.now.getTime())),
  };
  if (idea.unitKey === "waste") return assignOwner(scene.manager, scene.id, roadsOf(demo, actorOf));
  if (part === "kept") return reply(scene, 5);
  if (part === "late") return reply(scene, 27);
  if (part === "asked") return ask(scene);
  return part === "answered" ? askAndAnswer(scene) : Promise.resolve();
}

/** Whoever manages the roads. */
function roadsOf({ people }: DemoOrganisation, actorOf: Playing["actorOf"]): string {
  const manager = people.find(({ manages }) => manages.includes("roads"));
  if (!manager) throw new Error("Nobody manages the roads of the demo.");
  return actorOf(manager.key).id;
}

interface Scene {
  readonly id: string;
  readonly idea: DemoIdea;
  readonly author: Actor;
  readonly manager: Actor;
  /** So many days after it was posted, at most now. */
  readonly after: (days: number) => Date;
}

async function reply({ id, idea, manager, after }: Scene, days: number): Promise<void> {
  const at = after(days);
  const commentId = stableId(`promised ${idea.key}`, at);
  const words = replies[idea.language];
  const source = words[idea.key.length % words.length] ?? "";
  const subject = { kind: "idea", id } as const;
  await under({ now: at }, async () => {
    await postComment(manager, { subject, source, official: true, commentId });
  });
}

async function ask({ id, idea, manager, after }: Scene): Promise<void> {
  const at = after(2);
  const { question: text } = asked[idea.language];
  const questionId = stableId(`question ${idea.key}`, at);
  await under({ now: at }, () => askAuthor(manager, id, { text, questionId }));
}

async function askAndAnswer(scene: Scene): Promise<void> {
  await ask(scene);
  const { id, idea, author, after } = scene;
  await under({ now: after(5) }, () =>
    answerQuestion(author, id, { text: asked[idea.language].answer }),
  );
}

/** Ideas with a promise that nobody has touched; the latest first, so that some of them are due and some overdue. */
async function promisedIdeas({ ideas }: DemoOrganisation): Promise<DemoIdea[]> {
  const rows = await sql<{ id: string }>(
    `select i.id from idea i join awaited_answer a on a.idea_id = i.id and a.days is not null
     where i.stage = 'open' and i.answered_at is null and listed(i)
       and not exists (select from author_question q where q.idea_id = i.id)
       and not exists (select from prepared_decision d where d.idea_id = i.id)
     order by i.published_at desc`,
  );
  const byId = new Map(ideas.map((idea) => [stableId(idea.key, idea.at), idea]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}
