import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { postNote } from "#app/features/discussion/notes/post-note.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { reactionKinds, type ReactionKind } from "#app/features/discussion/reaction.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { mentionOf } from "#app/ui/editor/mention.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { leader, officialTexts, takenBack, type OfficialText } from "./demo/answers.ts";
import { personIn } from "./demo/people.ts";
import { randomFrom } from "./demo/random.ts";
import type { DemoIdea, DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

type Actors = (key: string) => Actor;

const day = 86_400_000;
const hour = 3_600_000;

/** Official answers with what was said beforehand, one taken back, and how people react to what is said. */
export async function loadTalk(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const text of officialTexts) await loadAnswer(demo, actorOf, text);
  await loadTakenBack(demo, actorOf);
  for (const comment of demo.comments) await loadReactions(demo, actorOf, comment);
}

async function loadAnswer(demo: DemoOrganisation, actorOf: Actors, said: OfficialText) {
  const { notes = [] } = said;
  const place = placeOf(demo, actorOf, said);
  if (!place) return;
  const { subject, manager, at } = place;
  const voices = [manager, actorOf(personIn(leader).key)];
  for (const [turn, source] of notes.entries()) {
    const written = new Date(at.getTime() - (notes.length - turn) * 5 * hour);
    const noteId = stableId(`note ${said.ideaKey} ${String(turn)}`, written);
    await under({ now: written }, () =>
      postNote(voices[turn % voices.length] ?? manager, { subject, source, noteId }),
    );
  }
  await answer(place, said);
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

/** Ideas that take no more comments by now are passed over. */
async function answer({ subject, manager, author, at }: Place, said: OfficialText) {
  const commentId = stableId(`answer ${said.ideaKey}`, at);
  const source = said.text.replace(/^@|(?<=\s)@(?=[\s,.])/gu, mentionOf(author));
  try {
    await under({ now: at }, () =>
      postComment(manager, { subject, source, official: true, commentId }),
    );
    return commentId;
  } catch (error) {
    if (!isRefusal(error) || error.kind !== "conflict") throw error;
    return null;
  }
}

async function loadTakenBack(demo: DemoOrganisation, actorOf: Actors) {
  const place = placeOf(demo, actorOf, takenBack);
  if (!place) return;
  const id = await answer(place, takenBack);
  if (id === null) return;
  const now = new Date(place.at.getTime() + 2 * day);
  await under({ now }, () => withdrawAnswer(place.manager, id, takenBack.reason));
}

/** Which idea, who answers it and when; null when nobody but a leader could. */
function placeOf(demo: DemoOrganisation, actorOf: Actors, { ideaKey, afterDays }: OfficialText) {
  const idea = demo.ideas.find(({ key }) => key === ideaKey);
  const manager = idea && managerOf(demo, idea);
  if (!idea || !manager) return null;
  const newest = demo.lastVisit.getTime() + 2 * day;
  return {
    subject: { kind: "idea", id: stableId(idea.key, idea.at) } as const,
    manager: actorOf(manager.key),
    author: actorOf(idea.authorKey),
    at: new Date(Math.min(idea.at.getTime() + afterDays * day, newest)),
  };
}

/** The manager of the idea's unit, or of the nearest one above that has one who is not its author. */
function managerOf({ units, people }: DemoOrganisation, { unitKey, authorKey }: DemoIdea) {
  for (let key: DemoIdea["unitKey"] | null = unitKey; key !== null;) {
    const unit: DemoIdea["unitKey"] = key;
    const found = people.find((one) => one.manages.includes(unit) && one.key !== authorKey);
    if (found) return found;
    key = units.find((one) => one.key === unit)?.parentKey ?? null;
  }
  return null;
}

type Comment = DemoOrganisation["comments"][number];

/** Few comments move many people: some nobody, most one or two, a handful a dozen. */
async function loadReactions({ people }: DemoOrganisation, actorOf: Actors, comment: Comment) {
  const random = randomFrom(`reactions ${comment.key}`);
  const count = Math.floor(12 * random() ** 4 + 1.6 * random());
  const id = stableId(comment.key, comment.at);
  for (let turn = 0; turn < count; turn++) {
    const person = people[Math.floor(random() * people.length)];
    // Nearly half of what people say about a comment is that it helped.
    const kind = reactionKinds[Math.floor(random() ** 1.8 * reactionKinds.length)] ?? "helpful";
    const now = new Date(comment.at.getTime() + random() * hour);
    if (!person || person.key === comment.authorKey) continue;
    await under({ now }, () => react(actorOf(person.key), id, kind));
  }
}

/** Where an idea takes no more talk by now, nobody reacts any more. */
async function react(actor: Actor, commentId: string, kind: ReactionKind): Promise<void> {
  try {
    await reactToComment(actor, commentId, kind, true);
  } catch (error) {
    if (!isRefusal(error) || error.kind !== "conflict") throw error;
  }
}
