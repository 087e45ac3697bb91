import fc from "fast-check";
import { expect, test } from "vitest";
import { isRefusal } from "#app/core/errors.ts";
import { putTags } from "#app/features/ideas/tagging/tag.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson, anIdea, aComment, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "../ideas/invariants.ts";
import { merged, stateOf, unmerged } from "./merging-world.ts";

useDatabase();

const ideasMade = 5;
const peopleMade = 6;

const ideaNumber = fc.nat(ideasMade - 1);
const personNumber = fc.nat(peopleMade - 1);
const pair = fc.tuple(ideaNumber, ideaNumber);

const start = fc.record({
  /** Idea by person: who wrote it, besides whom, and who votes for it. */
  authors: fc.array(fc.tuple(ideaNumber, personNumber, fc.boolean()), { maxLength: 6 }),
  votes: fc.array(fc.tuple(ideaNumber, personNumber), { maxLength: 18 }),
  tags: fc.array(fc.tuple(ideaNumber, fc.constantFrom("Doors", "doors", "Winter", "Keys")), {
    maxLength: 10,
  }),
  merges: fc.array(pair, { minLength: 1, maxLength: 6 }),
});

interface Start {
  readonly authors: readonly (readonly [number, number, boolean])[];
  readonly votes: readonly (readonly [number, number])[];
  readonly tags: readonly (readonly [number, string])[];
}

/** Ideas with authors and voters as they fell. */
async function theWorld({ authors, votes, tags }: Start) {
  const moderator = await aPerson({ moderator: true });
  const people = await Promise.all(Array.from({ length: peopleMade }, () => aPerson()));
  const ideas = [];
  for (let made = 0; made < ideasMade; made++) ideas.push(await anIdea());
  for (const [idea, person, named] of authors)
    await sql(
      `insert into idea_author (idea_id, person_id, position, named) values ($1, $2, 1, $3)
       on conflict do nothing`,
      [at(ideas, idea).id, at(people, person).id, named],
    );
  for (const [idea, person] of votes) await vote(at(people, person), at(ideas, idea));
  for (const [place, idea] of ideas.entries()) {
    await aComment({ on: idea });
    const own = tags.flatMap(([of, tag]) => (of === place ? [tag] : []));
    await putTags(sql, idea.id, own);
  }
  return { moderator, people, ideas };
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error("There is none.");
  return item;
}

/** A vote, where the idea takes it. */
async function vote(by: { id: string }, on: { id: string }, want = true): Promise<void> {
  await sql("select from vote_on_idea($1, array[$2::uuid], array[$3::boolean], now())", [
    on.id,
    by.id,
    want,
  ]);
}

/** A merge, where it is possible; says whether it was. */
async function tried(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

async function mergeAll(
  { moderator, ideas }: Awaited<ReturnType<typeof theWorld>>,
  merges: readonly (readonly [number, number])[],
) {
  const done = [];
  for (const [from, into] of merges) {
    const ids = ideas.map(({ id }) => id);
    const before = await stateOf(ids);
    if (await tried(merged(moderator, at(ideas, from), at(ideas, into))))
      done.push({ idea: at(ideas, from), before });
  }
  return done;
}

test("undone one after the other, merges give back each state before, to the microsecond", async () => {
  await fc.assert(
    fc.asyncProperty(start, async ({ merges, ...made }) => {
      const world = await theWorld(made);
      const ids = world.ideas.map(({ id }) => id);
      const done = await mergeAll(world, merges);
      expect(await disagreements()).toEqual([]);
      for (const { idea, before } of done.reverse()) {
        await unmerged(world.moderator, idea);
        expect(await stateOf(ids)).toEqual(before);
      }
      expect(await disagreements()).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("undone in any order, merges give back the state before the first", async () => {
  const order = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(start, order, async ({ merges, ...made }, places) => {
      const world = await theWorld(made);
      const ids = world.ideas.map(({ id }) => id);
      const before = await stateOf(ids);
      const left = (await mergeAll(world, merges)).map(({ idea }) => idea);
      for (const place of places) {
        if (left.length === 0) break;
        const [idea] = left.splice(place % left.length, 1);
        if (idea) await unmerged(world.moderator, idea);
        expect(await disagreements()).toEqual([]);
      }
      expect(await stateOf(ids)).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("votes set and withdrawn since on the idea that others went into stay, and nobody counts twice", async () => {
  const changes = fc.array(fc.tuple(personNumber, fc.boolean()), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(start, changes, async ({ merges, ...made }, since) => {
      const world = await theWorld(made);
      const { ideas, people, moderator } = world;
      const into = at(ideas, 0);
      const others = merges.map(([from]) => [from, 0] as const);
      const done = await mergeAll(world, others);
      await aVote({ on: into });
      for (const [person, want] of since) await vote(at(people, person), into, want);
      const own = await votesOn(into.id);
      for (const { idea } of done) await unmerged(moderator, idea);
      const left = await votesOn(into.id);
      const wrote = await sql<{ id: string }>(
        "select person_id as id from idea_author where idea_id = $1",
        [into.id],
      );
      // What came along is gone; what was cast there before and since is there; authors have none.
      for (const { id, cast } of own) if (cast) expect(left.map((vote) => vote.id)).toContain(id);
      for (const { id } of wrote) expect(left.map((vote) => vote.id)).not.toContain(id);
      expect(left.every(({ cast }) => cast)).toBe(true);
      expect(await disagreements()).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** Who has a vote on an idea, and whether it was cast there. */
function votesOn(ideaId: string): Promise<{ id: string; cast: boolean }[]> {
  return sql("select person_id as id, from_id is null as cast from vote where idea_id = $1", [
    ideaId,
  ]);
}
