import fc from "fast-check";
import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { noteOpenings } from "#app/features/insights/rollups/opening.store.server.ts";
import { refreshSome } from "#app/features/insights/rollups/refresh.server.ts";
import { changePerson } from "#app/features/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import type { PersonFacts } from "#app/features/people/person.ts";
import { reactivatePerson } from "#app/features/people/reactivate-person.server.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aCitation } from "#tests/support/recognition-builders.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";
import { toIdeas, type IdeaHere, type ToIdea } from "./do-to-idea.ts";
import { typedWords } from "#tests/integration/ideas/typed-idea.ts";
import type { Scene } from "./scene.ts";

/** What happens in generated histories, and how often. */
const often: Readonly<Record<ToIdea | keyof typeof others, number>> = {
  ...{ post: 6, vote: 18, unvote: 4, comment: 9, reply: 3, deleteComment: 2, hideComment: 1 },
  ...{ answer: 3, withdrawAnswer: 1, ask: 1, decide: 14, appeal: 2, merge: 6, unmerge: 2 },
  ...{ withdraw: 1, hide: 2, restore: 2, edit: 2, joinAuthors: 3, leaveAuthors: 1 },
  ...{ move: 4, deactivate: 1, reactivate: 2, open: 4, refresh: 3 },
  ...{ thank: 4, award: 6, takeAward: 6, revokeAward: 1, choose: 1 },
};

export const step = fc.record({
  act: fc.oneof(
    ...Object.entries(often).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act) })),
  ),
  who: fc.nat(5),
  // Some ideas are talked about more than others.
  on: fc.oneof(fc.nat(2), fc.nat(7)),
  other: fc.nat(6),
  choice: fc.nat(11),
  days: fc.oneof(
    ...[0, 1, 3, 12].map((days, at) => ({
      weight: [60, 12, 6, 1][at] ?? 1,
      arbitrary: fc.constant(days),
    })),
  ),
  hours: fc.constantFrom(0, 0, 1, 5, 13),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What concerns no idea in particular. */
const others = {
  post: ({ actor, unitId, categories, choice }) =>
    submitIdea(actor, {
      ...{ ...typedWords, unitId, categoryId: categories[choice % 2]?.id ?? "" },
      ...{ kind: choice % 3 === 0 ? "stop" : "improve", unnamed: choice % 4 === 3 },
    }),
  open: ({ actor }) => noteOpenings({ personIds: [actor.id], at: [moment] }),
  refresh: async () => {
    await doJobs("react", react);
    await refreshSome();
  },
  move: ({ actor, chief, unitId }) =>
    changePerson(chief, { personId: actor.id, facts: factsOf(actor, unitId) }),
  deactivate: ({ actor, chief }) => deactivatePerson(chief, actor.id),
  reactivate: ({ actor, chief }) => reactivatePerson(chief, actor.id),
  thank: async ({ actor, idea, valueId }) =>
    idea &&
    giveKudos(actor, {
      ...{ id: newId(), toId: idea.authorId, valueId, words: "You made that clear to me." },
      contribution: { kind: "idea", id: idea.id },
    }),
  award: async ({ actor, chief, badgeIds, choice }) =>
    giveAward(chief, {
      ...{ id: newId(), badgeId: badgeIds[choice % 2] ?? "", announceAt: null },
      citation: aCitation([actor]),
    }),
  takeAward: async ({ actor, choice }) => {
    const id = await anAwardOf(actor, "prepared");
    const to = (["accepted_openly", "accepted_quietly", "declined"] as const)[choice % 3];
    return id && to && moveAward(actor, id, { to, reason: "" });
  },
  revokeAward: async ({ actor, chief }) => {
    const id = await anAwardOf(actor, "accepted_openly");
    return id && moveAward(chief, id, { to: "revoked", reason: "It was another team." });
  },
  choose: ({ actor, choice }) =>
    chooseRecognition(actor, { takesKudos: true, isNamed: false, isLeftOut: choice % 2 === 0 }),
} satisfies Record<string, (happening: Happening) => Promise<unknown>>;

interface Happening extends Scene {
  readonly actor: Actor;
  readonly unitId: string;
  readonly idea: IdeaHere | undefined;
  readonly choice: number;
}

let moment = new Date();

/** Has a history happen after three ideas were posted; returns when it ended. What is refused does not happen. */
export async function play(scene: Scene, history: readonly Step[]): Promise<Date> {
  const begin = { act: "post", on: 0, other: 0, choice: 0, days: 0, hours: 0 } as const;
  let at = Date.parse("2026-01-27T21:30:00Z");
  for (const one of [...[0, 1, 2].map((who) => ({ ...begin, who })), ...history]) {
    at += one.days * 86_400_000 + one.hours * 3_600_000 + 420_000;
    moment = new Date(at);
    try {
      await under({ now: moment }, () => happen(scene, one));
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return moment;
}

async function happen(scene: Scene, one: Step): Promise<unknown> {
  const actor = scene.people[one.who] ?? scene.chief;
  const [idea, other] = [await ideaAt(one.on), await ideaAt(one.other)];
  const { choice } = one;
  const unitId = scene.units[one.other % 3]?.id ?? "";
  if (Object.hasOwn(others, one.act))
    return others[one.act as keyof typeof others]({ ...scene, actor, unitId, idea, choice });
  return (
    idea && toIdeas[one.act as ToIdea]({ ...scene, actor, idea, other: other ?? idea, choice })
  );
}

async function ideaAt(place: number): Promise<IdeaHere | undefined> {
  const [found] = await sql<IdeaHere>(
    `select i.id, i.stage, (
       select a.person_id from idea_author a where a.idea_id = i.id and a.from_id is null
       order by a.position limit 1) as "authorId"
     from idea i order by i.id offset $1 limit 1`,
    [place],
  );
  return found;
}

async function anAwardOf({ id }: Actor, state: string): Promise<string | undefined> {
  const [found] = await sql<{ id: string }>(
    "select id from award where person_id = $1 and state = $2::award_state order by id limit 1",
    [id, state],
  );
  return found?.id;
}

function factsOf(actor: Actor, unitId: string): PersonFacts {
  const { name, role, isAdmin, isModerator, manages } = actor;
  const email = `${actor.id}@example.org`;
  return { name, email, jobTitle: "", unitId, role, isAdmin, isModerator, manages };
}
