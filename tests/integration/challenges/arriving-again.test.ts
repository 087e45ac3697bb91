import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anOrganisation, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anEntry } from "#tests/support/challenge-feeds.ts";
import { arrived, everythingThere, useFeeds } from "./feeds.ts";

useDatabase();
const { run, bringIn } = useFeeds();

beforeEach(async () => {
  await anOrganisation();
  await aUnit({ name: "Ministry" });
});

describe("bringing them in again", () => {
  test("changes nothing, not even a revision or an event", async () => {
    await bringIn(anEntry("1"), anEntry("2"));
    const before = await everythingThere();
    const { text } = await bringIn(anEntry("2"), anEntry("1"));
    expect(text).toContain("0 new challenges, 0 changed, 2 here already");
    expect(await everythingThere()).toBe(before);
  });

  test("brings what says something else up to date, tells in which fields, and keeps its id", async () => {
    await bringIn(anEntry("1"), anEntry("2"));
    const [before] = await arrived();
    const { text } = await bringIn(
      anEntry("1", {
        tagline: "Hush.",
        rules: "<p>Two entries each.</p>",
        "total-prize-offered-cash": "",
        "submission-end": "07/31/2020 5:00 PM",
      }),
      anEntry("2"),
    );
    expect(text).toContain(
      "1: Changed: Quieter harbours, part 1 (rules, submission-end, tagline, total-prize-offered-cash)",
    );
    const [after, other] = await arrived();
    expect(after).toMatchObject({
      challengeId: before?.["challengeId"],
      tagline: "Hush.",
      rules: "Two entries each.",
      prizes: null,
      endsAt: new Date("2020-07-31T21:00:00Z"),
      revision: 1,
      stateVersion: 1,
      termsVersion: 2,
      moves: 1,
    });
    expect(other).toMatchObject({ revision: 0 });
    expect(await sql("select rules from challenge_terms order by rules, version")).toEqual([
      { rules: "One entry each." },
      { rules: "One entry each." },
      { rules: "Two entries each." },
    ]);
  });

  test("moves what has ended meanwhile, and says so", async () => {
    const entry = anEntry("1", {
      "submission-start": "2030/01/01",
      "submission-end": "2030/06/30 5:00 PM",
    });
    await under({ now: new Date("2030-06-01T12:00:00Z") }, () => bringIn(entry));
    const { text } = await under({ now: new Date("2031-01-01T12:00:00Z") }, () => bringIn(entry));
    expect(text).toContain("1: Changed: Quieter harbours, part 1 (state)");
    expect(await arrived()).toEqual([expect.objectContaining({ state: "archived", moves: 2 })]);
  });

  test("leaves alone what somebody ended here", async () => {
    const entry = anEntry("1");
    await bringIn(entry);
    await sql("update challenge set state = 'cancelled'");
    const { text } = await bringIn({ ...entry, tagline: "Hush." });
    expect(text).toContain("1 left as they are here");
    expect(await arrived()).toEqual([
      expect.objectContaining({ state: "cancelled", tagline: "Make less noise where ships lie." }),
    ]);
  });

  test("two at once make each challenge once", async () => {
    const entries = Array.from({ length: 20 }, (_, n) => anEntry(String(n)));
    const said = await Promise.all([bringIn(...entries), bringIn(...entries.toReversed())]);
    expect(said.map(({ code }) => code)).toEqual([0, 0]);
    expect(said.filter(({ text }) => text.includes("20 new challenges"))).toHaveLength(1);
    expect(said.filter(({ text }) => text.includes("20 here already"))).toHaveLength(1);
    expect(await arrived()).toHaveLength(20);
    expect(await sql("select from import")).toHaveLength(1);
  });

  test("can be undone as a whole, and not once somebody has entered", async () => {
    const before = await sql("select id from person order by id");
    await bringIn(anEntry("1"), anEntry("2"));
    expect((await run("list")).text).toMatch(/challenge\.gov .* 2$/m);
    const [row] = await sql<{ id: string; phaseId: string }>(
      `select challenge_id as id, id as "phaseId" from challenge_phase limit 1`,
    );
    await sql(
      `insert into submission (id, challenge_id, phase_id, language, created_at, updated_at)
       values ($1, $1, $2, 'en', now(), now())`.replace("($1, $1", "(gen_random_uuid(), $1"),
      [row?.id, row?.phaseId],
    );
    expect((await run("undo", "challenge.gov", "--with-contributions")).text).toContain(
      "entered, judged or moved on here (1)",
    );
    await sql("delete from submission");
    expect((await run("undo", "challenge.gov")).text).toContain(
      "challenge.gov was taken out: 2 challenges.",
    );
    expect(await arrived()).toEqual([]);
    expect(await sql("select from challenge")).toEqual([]);
    expect(await sql("select id from person order by id")).toEqual(before);
  });
});
