import { describe, expect, test } from "vitest";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import {
  dropOpenings,
  forgetOpenings,
  noteOpenings,
} from "#app/features/insights/rollups/opening.store.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { refreshRollups } from "#app/features/insights/rollups/refresh.server.ts";
import { system } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aMerge } from "#tests/support/merge-builder.ts";
import {
  actsInMay,
  anIdeaOfMay,
  caughtUp,
  everyRow,
  inMay,
  peopleInMay,
  reckoned,
} from "./rollup-world.ts";

useDatabase();

describe("acts that still stand", () => {
  test("count on their day, in the unit of whoever acted, and the idea in its own", async () => {
    const { author, voter, idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ idea: 1, posted: 1, voted: 1, commented: 1 });
    expect(await actsInMay(author.unitId)).toEqual({ idea: 1, posted: 1 });
    expect(await actsInMay(voter.unitId)).toEqual({ voted: 1 });
    expect(await peopleInMay()).toMatchObject({ participants: 3, firstTimers: 3 });
  });

  test("count for the unit in which somebody was then, wherever they are now", async () => {
    const { voter, idea } = await anIdeaOfMay();
    const later = await aUnit();
    await sql("update person_stay set from_at = '2026-01-01'");
    await sql("update person set unit_id = $2 where id = $1", [voter.id, later.id]);
    await reckoned(idea.id);
    expect(await actsInMay(voter.unitId)).toEqual({ voted: 1 });
    expect(await actsInMay(later.id)).toEqual({});
  });

  test("count nowhere while their idea is hidden, and again afterwards", async () => {
    const { idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    const before = await everyRow();
    await sql("update idea set hidden_at = now() where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({});
    expect((await everyRow())["insight_person_period"]).toEqual([]);
    await sql("update idea set hidden_at = null where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await everyRow()).toEqual(before);
  });

  test("of a withdrawn idea are what was said there, and nothing else", async () => {
    const { author, idea } = await anIdeaOfMay();
    await withdrawIdea(author, idea.id, { reason: "" });
    await caughtUp();
    expect(await actsInMay()).toEqual({ commented: 1 });
  });

  test("leave out votes as long as it is hidden how many there are", async () => {
    const { idea } = await anIdeaOfMay();
    await sql("update idea set hide_counts = 'until_voted' where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ idea: 1, posted: 1, commented: 1 });
    expect(await peopleInMay()).toMatchObject({ participants: 2 });
  });

  test("never link somebody to an idea that does not name them", async () => {
    const { author, idea } = await anIdeaOfMay();
    await aComment({ by: author, on: idea, at: inMay });
    await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await sql("select from insight_act where person_id = $1", [author.id])).toEqual([]);
    expect(await actsInMay()).toMatchObject({ idea: 1, commented: 1 });
  });

  test("of imported people and ideas are none, but what colleagues do there is", async () => {
    const { voter, idea } = await anIdeaOfMay();
    await sql(
      `insert into import (id, name, kind, fingerprint, created_at) values ($1, 'A', 'ideas', 'a', now())`,
      [idea.id],
    );
    await sql("update idea set import_id = id where id = $1", [idea.id]);
    await sql("update person set import_id = $1, email = null where id = $2", [idea.id, voter.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ commented: 1 });
  });

  test("of a merged idea count votes and authors where they were carried to, and the rest where it was done", async () => {
    const [voter, into] = [await aPerson(), await anIdea({ at: inMay })];
    const merged = await anIdea({ at: inMay });
    await aVote({ by: voter, on: merged });
    await aMerge({ idea: merged, into });
    await sql("insert into vote (idea_id, person_id, at, from_id) values ($1, $2, $3, $4)", [
      ...[into.id, voter.id, inMay, merged.id],
    ]);
    await reckoned(merged.id, into.id);
    expect(await actsInMay()).toEqual({ idea: 2, posted: 2, voted: 1, coauthored: 1 });
    expect(
      await sql("select subject_id from insight_act where act in ('voted', 'coauthored')"),
    ).toEqual([{ subject_id: into.id }, { subject_id: into.id }]);
  });
});

describe("people", () => {
  test("who acted in two units count once in what holds both, and in each by itself", async () => {
    const top = await aUnit();
    const [one, other] = [await aUnit({ under: top }), await aUnit({ under: top })];
    const mover = await aPerson({ unit: one });
    await sql("update person_stay set from_at = '2026-01-01'");
    await under({ now: new Date("2026-05-10T08:00:00Z") }, () =>
      transact(system, ({ sql: within }) =>
        within("update person set unit_id = $2 where id = $1", [mover.id, other.id]),
      ),
    );
    const idea = await anIdea({ at: inMay });
    await aComment({ by: mover, on: idea, at: new Date("2026-05-04T08:00:00Z") });
    await aComment({ by: mover, on: idea, at: inMay });
    await reckoned(idea.id);
    for (const span of [1, 2, 3]) {
      expect(await peopleInMay(top.id, span)).toMatchObject({ participants: 1, firstTimers: 1 });
      expect(await peopleInMay(one.id, span)).toMatchObject({ participants: 1, firstTimers: 1 });
      expect(await peopleInMay(other.id, span)).toMatchObject({ participants: 1, firstTimers: 0 });
    }
  });

  test("return who acted in as many months before as well, however long a stretch is", async () => {
    const person = await aPerson();
    const idea = await anIdea({ at: new Date("2026-01-05T10:00:00Z") });
    await aComment({ by: person, on: idea, at: new Date("2026-02-05T10:00:00Z") });
    await aComment({ by: person, on: idea, at: inMay });
    await reckoned(idea.id);
    const returned = { 1: 0, 2: 1, 3: 1, 12: 0 };
    for (const [span, returners] of Object.entries(returned))
      expect(await peopleInMay(undefined, Number(span))).toMatchObject({ returners });
    expect(await peopleInMay(undefined, 12)).toMatchObject({ participants: 2, firstTimers: 2 });
  });

  test("are counted by what they opened, each day once, for as long as that is kept", async () => {
    const [reader, other] = [await aPerson(), await aPerson()];
    await noteOpenings({ personIds: [reader.id, reader.id, other.id], at: [inMay, inMay, inMay] });
    await noteOpenings({ personIds: [reader.id], at: [inMay] });
    await refreshRollups();
    expect(await peopleInMay()).toMatchObject({ reach: 2, participants: 0, firstTimers: 0 });
    await sql("update insight_opening set day = '2020-05-20' where person_id = $1", [other.id]);
    await rebuildRollups();
    expect(await sql("select from insight_opening")).toHaveLength(2);
    await transact(system, ({ sql: within }) => dropOpenings(within, 100));
    expect(await sql("select person_id from insight_opening")).toEqual([{ person_id: reader.id }]);
    await transact(system, ({ sql: within }) => forgetOpenings(within, reader.id));
    await rebuildRollups();
    expect(await peopleInMay()).toMatchObject({ reach: 0 });
  });
});
