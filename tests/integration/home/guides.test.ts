import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { dismissGuide } from "#app/features/home/dismiss-guide.server.ts";
import { firstStepsOf, setUpStepsOf } from "#app/features/home/guide.queries.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { sql } from "#app/platform/db.server.ts";
import {
  aCategory,
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const ticked = (steps: readonly { name: string; done: boolean }[] | null) =>
  steps?.filter(({ done }) => done).map(({ name }) => name) ?? null;

describe("the first steps", () => {
  test("are ticked by what one has really done, and go when all is done", async () => {
    const me = await aPerson();
    expect(ticked(await firstStepsOf(me))).toEqual([]);
    const idea = await anIdea();
    await aVote({ by: me, on: idea });
    expect(ticked(await firstStepsOf(me))).toEqual(["vote"]);
    await aComment({ by: me, on: idea });
    expect(ticked(await firstStepsOf(me))).toEqual(["vote", "comment"]);
    await anIdea({ by: me });
    expect(await firstStepsOf(me)).toBeNull();
  });

  test("stay away once put away, for this person alone; putting them away twice is harmless", async () => {
    const [me, other] = [await aPerson(), await aPerson()];
    await Promise.all([dismissGuide(me, "first-steps"), dismissGuide(me, "first-steps")]);
    expect(await firstStepsOf(me)).toBeNull();
    expect(ticked(await firstStepsOf(other))).toEqual([]);
    expect(await sql("select from dismissed_guide")).toHaveLength(1);
  });
});

describe("setting an organisation up", () => {
  test("is nothing to people who are not administrators", async () => {
    expect(await setUpStepsOf(await aPerson())).toBeNull();
  });

  test("is ticked by what is there, and goes when all is there", async () => {
    await anOrganisation();
    const unit = await aUnit();
    const me = await aPerson({ admin: true, unit });
    expect(ticked(await setUpStepsOf(me))).toEqual([]);
    await aUnit({ under: unit });
    await aCategory();
    expect(ticked(await setUpStepsOf(me))).toEqual(["units", "categories"]);
    await aPerson({ unit });
    await anIdea({ by: me });
    expect(ticked(await setUpStepsOf(me))).toEqual(["units", "categories", "people", "idea"]);
    const [settings] = await sql<{ revision: number }>("select revision from organisation");
    await changeOrganisation(me, {
      name: "Bureau of Bridges",
      timeZone: "Europe/Paris",
      language: "en",
      ...settings,
    });
    expect(await setUpStepsOf(me)).toBeNull();
  });

  test("does not count what an import brought", async () => {
    const unit = await aUnit();
    await aUnit({ imported: true });
    const me = await aPerson({ admin: true, unit });
    const importId = newId();
    await sql(
      "insert into import (id, kind, name, fingerprint) values ($1, 'ballots', 'Old', 'x')",
      [importId],
    );
    const idea = await anIdea({ by: me });
    await sql("update idea set import_id = $1 where id = $2", [importId, idea.id]);
    await sql("update category set import_id = $1", [importId]);
    expect(ticked(await setUpStepsOf(me))).toEqual([]);
  });
});
