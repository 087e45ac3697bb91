import fc from "fast-check";
import { expect, test } from "vitest";
import { system, type Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { lockIdea } from "#app/features/ideas/idea.store.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { markStaff } from "#app/features/insights/rollups/mark.store.server.ts";
import { noteOpenings } from "#app/features/insights/rollups/opening.store.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { refreshSome } from "#app/features/insights/rollups/refresh.server.ts";
import { hideThing } from "#app/features/moderation/hide-thing.server.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { changePerson } from "#app/features/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { reactivatePerson } from "#app/features/people/reactivate-person.server.ts";
import { sql } from "#app/platform/db.server.ts";
import type { PersonFacts } from "#app/features/people/person.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { because, reasonId } from "#tests/integration/moderation/cases.ts";
import { aWish } from "#tests/integration/deciding/deciders.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/test-registry.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";
import { caughtUp, everyRow } from "./rollup-world.ts";

const database = useDatabase();

interface Scene {
  readonly people: readonly Actor[];
  readonly chief: Actor;
  readonly units: readonly { readonly id: string }[];
  readonly categories: readonly { readonly id: string }[];
}

const acts = {
  post: 4,
  vote: 12,
  unvote: 4,
  comment: 8,
  deleteComment: 3,
  decide: 4,
  merge: 3,
  unmerge: 2,
  hide: 2,
  restore: 2,
  withdraw: 1,
  edit: 2,
  move: 4,
  deactivate: 1,
  reactivate: 2,
  open: 4,
  refresh: 4,
} as const;
const step = fc.record({
  act: fc.oneof(
    ...Object.entries(acts).map(([act, weight]) => ({
      weight,
      arbitrary: fc.constant(act),
    })),
  ),
  who: fc.nat(5),
  on: fc.nat(6),
  other: fc.nat(6),
  days: fc.constantFrom(0, 0, 0, 1, 3, 9, 40),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function aScene(): Promise<Scene> {
  await anOrganisation({ timeZone: "Pacific/Auckland" });
  const top = await aUnit();
  const units = [await aUnit({ under: top }), await aUnit({ under: top }), await aUnit()];
  const people: Actor[] = [];
  for (let n = 0; n < 6; n += 1) people.push(await aPerson({ unit: units[n % 3] ?? top }));
  const chief = await aPerson({ role: "leader", admin: true, moderator: true, unit: top });
  // Everybody was there before it all began.
  await sql("update person_stay set from_at = '2025-12-01'");
  await markStaff();
  return { people, chief, units, categories: [await aCategory(), await aCategory()] };
}

const ideaAt = async (place: number) =>
  (await sql<{ id: string; stage: "open" }>("select id, stage from idea order by id"))[place];

async function doIt({ people, chief, units, categories }: Scene, one: Step): Promise<unknown> {
  const actor = people[one.who] ?? chief;
  const idea = await ideaAt(one.on);
  const other = await ideaAt(one.other);
  const unitId = units[one.other % 3]?.id ?? "";
  const categoryId = categories[one.on % 2]?.id ?? "";
  switch (one.act) {
    case "post":
      return submitIdea(actor, { ...words, unitId, categoryId });
    case "open":
      return noteOpenings({ personIds: [actor.id], at: [moment] });
    case "refresh":
      await doJobs("react", react);
      return refreshSome();
    case "move":
      return changePerson(chief, { personId: actor.id, facts: factsOf(actor, unitId) });
    case "deactivate":
      return deactivatePerson(chief, actor.id);
    case "reactivate":
      return reactivatePerson(chief, actor.id);
    default:
      return idea && doTo({ actor, chief, idea, other: other ?? idea, categoryId }, one.act);
  }
}

interface About {
  readonly actor: Actor;
  readonly chief: Actor;
  readonly idea: { readonly id: string; readonly stage: "open" };
  readonly other: { readonly id: string };
  readonly categoryId: string;
}

async function doTo(
  { actor, chief, idea, other, categoryId }: About,
  act: string,
): Promise<unknown> {
  switch (act) {
    case "vote":
      return voteOnIdea(actor, idea.id, true);
    case "unvote":
      return voteOnIdea(actor, idea.id, false);
    case "comment":
      return postComment(actor, { subject: { kind: "idea", id: idea.id }, source: "So say I." });
    case "deleteComment": {
      const [own] = await sql<{ id: string }>(
        "select id from comment where author_id = $1 and deleted_at is null order by id limit 1",
        [actor.id],
      );
      return own && deleteComment(actor, own.id);
    }
    case "decide": {
      const next = { open: "in_review", in_review: "accepted", accepted: "piloting" } as const;
      const to = Object.hasOwn(next, idea.stage) ? next[idea.stage] : "not_now";
      return decide(chief, await aWish(idea, idea.stage, to));
    }
    case "merge":
      return mergeIdea(chief, { ideaId: idea.id, intoId: other.id, explanation: because });
    case "unmerge":
      return unmergeIdea(chief, {
        ideaId: idea.id,
        explanation: because,
        ...(await mergeOf(idea)),
      });
    case "withdraw":
      return withdrawIdea(actor, idea.id, { reason: "" });
    case "hide":
      return hideThing(chief, {
        thing: { kind: "idea", id: idea.id },
        ...{ reasonId, explanation: because },
      });
    case "restore": {
      const [found] = await sql<{ id: string }>(
        "select id from moderation_case where thing_id = $1 order by opened_at desc limit 1",
        [idea.id],
      );
      return found && restoreThing(chief, found.id, { explanation: because });
    }
    default:
      return editIdea(actor, idea.id, await edited(idea.id, categoryId));
  }
}

async function mergeOf({ id }: { readonly id: string }): Promise<{ mergeId: string }> {
  const [merge] = await sql<{ mergeId: string }>(
    `select id as "mergeId" from idea_merge where idea_id = $1 and undone_at is null`,
    [id],
  );
  return merge ?? { mergeId: "" };
}

/** The same text in another category. */
async function edited(ideaId: string, categoryId: string) {
  const idea = await transact(system, ({ sql: within }) => lockIdea(within, ideaId));
  return { ...words, categoryId, kind: "new", textVersion: idea?.textVersion ?? 0 } as const;
}

function factsOf(actor: Actor, unitId: string): PersonFacts {
  const { name, role, isAdmin, isModerator, manages } = actor;
  const email = `${actor.id}@example.org`;
  return { name, email, jobTitle: "", unitId, role, isAdmin, isModerator, manages };
}

const words = {
  title: "Lend out the label printer",
  problem: "Every team buys a printer that stands idle for eleven months.",
  proposal: "One printer per floor, booked like a room.",
  beneficiary: "Whoever moves offices.",
  kind: "improve",
  language: "en",
} as const;

let moment = new Date();

async function play(scene: Scene, history: readonly Step[]): Promise<number> {
  let [day, done] = [Date.parse("2026-01-31T10:30:00Z"), 0];
  for (const one of history) {
    day += one.days * 86_400_000 + 60_000;
    moment = new Date(day);
    try {
      if ((await under({ now: moment }, () => doIt(scene, one))) !== undefined) done += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return done;
}

test("whatever happened, in whatever order it was heard, rollups kept current equal those made anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 90 }), async (history) => {
      await emptyTables(database.pool);
      const scene = await aScene();
      for (const actor of scene.people.slice(0, 3))
        await submitIdea(actor, {
          ...words,
          unitId: actor.unitId,
          categoryId: scene.categories[0]?.id ?? "",
        });
      await play(scene, history);
      await caughtUp();
      const kept = await everyRow();
      expect(await checkRollups()).toEqual({});
      await rebuildRollups();
      expect(await everyRow()).toEqual(kept);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
