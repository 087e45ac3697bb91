import { describe, expect, test } from "vitest";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import {
  casePage,
  moderationQueue,
  openCases,
} from "#app/features/moderation/case.queries.server.ts";
import { ownReport } from "#app/features/moderation/concerned.queries.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { aComment, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel, decided, reasonId, reported } from "./cases.ts";

const database = useDatabase();
const open = { done: false, after: null };

describe("a report", () => {
  test("puts one case into the queue, which gathers what others report of the same thing", async () => {
    const { reporter, moderator, comment, idea } = await aQuarrel();
    await reported(reporter, "comment", comment);
    await reported(await aPerson(), "comment", comment);
    await reported(reporter, "idea", idea);
    const { rows } = await moderationQueue(moderator, open, "en");
    expect(rows).toMatchObject([
      {
        thingKind: "comment",
        reports: 2,
        reasons: ["Insulting or demeaning"],
        said: "Marker words",
      },
      { thingKind: "idea", reports: 1 },
    ]);
  });

  test("sent again changes nothing while it waits, and counts anew once it was answered", async () => {
    const { reporter, moderator, comment } = await aQuarrel();
    const thing = { kind: "comment", id: comment.id } as const;
    const first = await reportThing(reporter, { thing, reasonId, words: "One" });
    expect(await reportThing(reporter, { thing, reasonId, words: "Two" })).toBe(first);
    expect(await sql("select words from report")).toEqual([{ words: "One" }]);
    await decided(moderator, await reported(reporter, "comment", comment), "dismissed");
    expect(await reportThing(reporter, { thing, reasonId, words: "Three" })).not.toBe(first);
  });

  test("by several people at once opens one case", async () => {
    const { comment } = await aQuarrel();
    const people = await Promise.all([aPerson(), aPerson(), aPerson()]);
    const hold = { text: "select from comment where id = $1 for update", values: [comment.id] };
    const starts = people.map((person) => () => reported(person, "comment", comment));
    const ends = await atOnce(database.pool, hold, starts);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    expect(await sql("select count(*)::int as count from moderation_case")).toEqual([{ count: 1 }]);
    expect(await sql("select count(*)::int as count from report")).toEqual([{ count: 3 }]);
  });

  test("keeps what was said, whatever becomes of it", async () => {
    const { author, reporter, moderator, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    await editComment(author, comment.id, "Kinder words");
    expect(await casePage(moderator, caseId, "en")).toMatchObject({
      thing: { said: "Kinder words", standing: "shown" },
      reports: [{ said: "Marker words", reporter: "Rita Reporter" }],
    });
    await deleteComment(author, comment.id);
    expect(await casePage(moderator, caseId, "en")).toMatchObject({ thing: { standing: "gone" } });
    await expect(decided(moderator, caseId, "hidden")).rejects.toMatchObject({ kind: "conflict" });
    await decided(moderator, caseId, "warned");
  });

  test("of an idea shows everything it says, the answers to its category's questions too", async () => {
    const { reporter, moderator, idea } = await aQuarrel();
    const answer = { id: "q", question: "Where?", answer: "Behind the counter" };
    await db().idea.update({ where: { id: idea.id }, data: { answers: [answer] } });
    const { reports } = await casePage(moderator, await reported(reporter, "idea", idea), "en");
    expect(reports[0]?.said).toMatch(
      /^Marker title\n\nMarker problem\n[^]*Where\?\nBehind the counter$/,
    );
  });

  test("is refused of one's own, of what is hidden or gone, of what one cannot see, and without a reason", async () => {
    const { author, reporter, moderator, comment, idea } = await aQuarrel();
    await expect(reported(author, "comment", comment)).rejects.toMatchObject({ kind: "forbidden" });
    const thing = { kind: "comment", id: comment.id } as const;
    const unknown = { thing, reasonId: comment.id, words: "" };
    await expect(reportThing(reporter, unknown)).rejects.toMatchObject({ kind: "invalid" });
    await decided(moderator, await reported(reporter, "comment", comment), "hidden");
    await expect(reported(reporter, "comment", comment)).rejects.toMatchObject({
      kind: "conflict",
    });
    const other = await aComment({ on: idea, text: "Other words" });
    await decided(moderator, await reported(reporter, "idea", idea), "hidden");
    for (const [kind, one] of [
      ["idea", idea],
      ["comment", other],
    ] as const)
      await expect(reported(reporter, kind, one)).rejects.toMatchObject({ kind: "not_found" });
    for (const id of ["nothing", "' or true --", comment.subjectId.replaceAll("0", "f")])
      await expect(reported(reporter, "comment", { id })).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  test("tells its sender what came of it, and nobody else", async () => {
    const { author, reporter, moderator, comment } = await aQuarrel();
    const thing = { kind: "comment", id: comment.id } as const;
    const id = await reportThing(reporter, { thing, reasonId, words: "Look" });
    expect(await ownReport(reporter, id, "en")).toMatchObject({ outcome: null, words: "Look" });
    await decided(moderator, await reported(reporter, "comment", comment), "dismissed");
    expect(await ownReport(reporter, id, "en")).toMatchObject({ outcome: "dismissed" });
    for (const person of [author, moderator])
      await expect(ownReport(person, id, "en")).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("the queue", () => {
  test("is for moderators; what one of them wrote is for the others", async () => {
    const { author, reporter, administrator, moderator, second, idea } = await aQuarrel();
    const mine = await aComment({ by: moderator, on: idea, text: "Hasty words" });
    const caseId = await reported(reporter, "comment", mine);
    for (const person of [author, reporter])
      await expect(moderationQueue(person, open, "en")).rejects.toMatchObject({
        kind: "forbidden",
      });
    const seen = async (person: typeof author) =>
      (await moderationQueue(person, open, "en")).rows.map(({ id }) => id);
    expect(await seen(moderator)).toEqual([]);
    expect(await seen(administrator)).toEqual([]);
    expect(await seen(second)).toEqual([caseId]);
    expect(await openCases()).toEqual(
      expect.arrayContaining([
        { personId: moderator.id, open: 0 },
        { personId: second.id, open: 1 },
      ]),
    );
    await expect(casePage(moderator, caseId, "en")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decided(moderator, caseId, "dismissed")).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("comes to administrators while no moderator may handle a case", async () => {
    const { reporter, administrator, moderator, second, idea } = await aQuarrel();
    await sql("update person set deactivated_at = now() where id = $1", [second.id]);
    const mine = await aComment({ by: moderator, on: idea, text: "Hasty words" });
    const caseId = await reported(reporter, "comment", mine);
    const { rows } = await moderationQueue(administrator, open, "en");
    expect(rows.map(({ id }) => id)).toEqual([caseId]);
    await decided(administrator, caseId, "hidden");
  });

  test("goes on where a page ends, the oldest first", async () => {
    const { reporter, moderator, idea } = await aQuarrel();
    for (let count = 0; count < 32; count++)
      await reported(
        reporter,
        "comment",
        await aComment({ on: idea, text: `Words ${String(count)}` }),
      );
    const first = await moderationQueue(moderator, open, "en");
    expect(first.rows).toHaveLength(30);
    const [value = "", id = ""] = (first.next ?? "").split("_");
    const after = { value: Number(value), id };
    const rest = await moderationQueue(moderator, { done: false, after }, "en");
    expect(rest.rows.map(({ said }) => said)).toEqual(["Words 30", "Words 31"]);
    expect(rest.next).toBeNull();
  });
});
