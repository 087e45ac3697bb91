import { system, type Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { addCategory } from "#app/features/ideas/add-category.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { idOf, personIds, unitIds } from "./chapter-people.ts";
import { promisedForDays } from "./demo/promises.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { tagsOf } from "./demo/tags.ts";
import { stableId } from "./stable-id.ts";
import { promiseAnswers, promiseNothing, setCalendars } from "./promises.ts";
import { setVotingRules } from "./voting-rules.ts";

type Actors = (key: string) => Actor;

/** Categories, ideas, discussions and votes. */
export async function loadIdeas(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const categories = await under({ now: demo.foundedAt }, () => loadCategories(demo));
  await under({ now: demo.foundedAt }, () => setVotingRules(categories));
  await under({ now: demo.foundedAt }, () => setCalendars(demo));
  const promisedFrom = new Date(demo.now.getTime() - promisedForDays * 86_400_000);
  await under({ now: demo.foundedAt }, promiseNothing);
  await loadTexts(
    { ...demo, ideas: demo.ideas.filter(({ at }) => at < promisedFrom) },
    actorOf,
    categories,
  );
  await under({ now: promisedFrom }, () => promiseAnswers(categories));
  await loadTexts(
    { ...demo, ideas: demo.ideas.filter(({ at }) => at >= promisedFrom) },
    actorOf,
    categories,
  );
  await atOnce(threadsByIdea(demo), (comments) => loadComments(demo, comments, actorOf));
  await atOnce(demo.votes, ({ ideaKey, personKey, at }) =>
    under({ now: at }, () => voteOnIdea(actorOf(personKey), ideaId(demo, ideaKey), true)),
  );
}

async function loadCategories({
  categories,
}: DemoOrganisation): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const present = await db().category.findMany({ select: { id: true, name: true } });
  for (const { key, name } of categories) {
    const known = present.find((row) => JSON.stringify(row.name).includes(JSON.stringify(name.en)));
    ids.set(key, known?.id ?? (await addCategory(system, name)));
  }
  return ids;
}

async function loadTexts(
  demo: DemoOrganisation,
  actorOf: Actors,
  categories: ReadonlyMap<string, string>,
): Promise<void> {
  const units = await unitIds(demo.units);
  for (const { key, authorKey, unitKey, categoryKey, at, ...text } of demo.ideas) {
    const place = { categoryId: idOf(categories, categoryKey), unitId: idOf(units, unitKey) };
    const { title, problem, proposal, beneficiary, kind, language } = text;
    const tags = tagsOf({ title, problem, language });
    const idea = { title, problem, proposal, beneficiary, kind, language, tags, ...place };
    await under({ now: at }, () =>
      submitIdea(actorOf(authorKey), { ...idea, draftId: stableId(key, at) }),
    );
  }
}

type Comments = DemoOrganisation["comments"];

function threadsByIdea({ comments }: DemoOrganisation): Comments[] {
  const threads = new Map<string, Comments>();
  for (const one of comments) threads.set(one.ideaKey, [...(threads.get(one.ideaKey) ?? []), one]);
  return [...threads.values()];
}

async function loadComments(
  demo: DemoOrganisation,
  comments: Comments,
  actorOf: Actors,
): Promise<void> {
  const ids = new Map(comments.map(({ key, at }) => [key, stableId(key, at)]));
  for (const { key, ideaKey, parentKey, authorKey, source, at } of comments) {
    const subject = { kind: "idea", id: ideaId(demo, ideaKey) } as const;
    const answerTo = parentKey === null ? undefined : idOf(ids, parentKey);
    await under({ now: at }, () =>
      postComment(actorOf(authorKey), { subject, source, answerTo, commentId: idOf(ids, key) }),
    );
  }
}

/** The id of an idea of the demo. */
export function ideaId({ ideas }: DemoOrganisation, key: string): string {
  const idea = ideas.find((one) => one.key === key);
  if (!idea) throw new Error(`The demo organisation has no idea called ${key}.`);
  return stableId(key, idea.at);
}

/** The people of the demo as they act. */
export async function actorsOf({ people }: DemoOrganisation): Promise<Actors> {
  const ids = await personIds(people);
  const rows = await db().person.findMany({ include: { manages: { select: { unitId: true } } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (key) => {
    const row = byId.get(idOf(ids, key));
    if (!row) throw new Error(`The demo organisation has nobody called ${key}.`);
    const { id, name, unitId, role, isAdmin, isModerator, language, manages } = row;
    const managed = manages.map((one) => one.unitId);
    return {
      id,
      name,
      unitId,
      role,
      isAdmin,
      isModerator,
      language,
      active: true,
      manages: managed,
    };
  };
}

/** Does something for each of many, several at a time and in their order. */
async function atOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}
