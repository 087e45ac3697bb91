import { describe, expect, test } from "vitest";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { casePage } from "#app/features/moderation/case.queries.server.ts";
import { actConcerning } from "#app/features/moderation/concerned.queries.server.ts";
import { fileModerationAppeal } from "#app/features/moderation/file-moderation-appeal.server.ts";
import { moderationLog } from "#app/features/moderation/log.queries.server.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel, because, decided, lastAct, openCaseOf, reported } from "./cases.ts";

const database = useDatabase();
const appeal = { text: "I named nobody." };

async function aHiding(outcome: "hidden" | "warned" | "dismissed" = "hidden") {
  const quarrel = await aQuarrel();
  const caseId = await reported(quarrel.reporter, "idea", quarrel.idea);
  await decided(quarrel.moderator, caseId, outcome);
  return { ...quarrel, caseId, act: await lastAct(quarrel.idea.id) };
}

describe("an appeal against moderators", () => {
  test("goes to another moderator than the one who decided, who may show it again", async () => {
    const { author, reporter, moderator, second, idea, act } = await aHiding();
    await fileModerationAppeal(author, act.id, appeal);
    const caseId = await openCaseOf(idea.id);
    expect(await casePage(moderator, caseId, "en")).toMatchObject({ can: { handle: false } });
    await expect(decided(moderator, caseId, "granted")).rejects.toMatchObject({
      kind: "forbidden",
      says: { key: "moderation.refusedDecider" },
    });
    expect(await casePage(second, caseId, "en")).toMatchObject({
      can: { handle: true },
      appeal: { text: appeal.text, by: "Mona Moderator", explanation: because },
    });
    await decided(second, caseId, "granted");
    expect(await ideaPage(reporter, idea.id, "en")).toMatchObject({ standing: "published" });
    expect(await actConcerning(author, act.id, "en")).toMatchObject({
      ...{ answer: "restored", answeredBy: "Max Moderator", answerText: because, canAppeal: false },
    });
  });

  test("that is not granted leaves it hidden, and there is no other", async () => {
    const { author, second, idea, act } = await aHiding();
    await fileModerationAppeal(author, act.id, appeal);
    await decided(second, await openCaseOf(idea.id), "upheld");
    expect(await ideaPage(author, idea.id, "en")).toMatchObject({ standing: "hidden" });
    await expect(fileModerationAppeal(author, act.id, { text: "Again" })).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "reporting.appealedAlready" },
    });
    await expect(
      fileModerationAppeal(author, (await lastAct(idea.id)).id, appeal),
    ).rejects.toMatchObject({ kind: "conflict", says: { key: "reporting.notAppealable" } });
  });

  test("against a warning takes it back", async () => {
    const { author, second, idea, act } = await aHiding("warned");
    await fileModerationAppeal(author, act.id, appeal);
    await decided(second, await openCaseOf(idea.id), "granted");
    expect(await lastAct(idea.id)).toMatchObject({ kind: "warning_withdrawn" });
  });

  test("goes to an administrator where there is no other moderator", async () => {
    const { author, second, administrator, moderator, idea, act } = await aHiding();
    await sql("update person set is_moderator = false where id = $1", [second.id]);
    await fileModerationAppeal(author, act.id, appeal);
    const caseId = await openCaseOf(idea.id);
    await expect(decided(second, caseId, "granted")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decided(moderator, caseId, "granted")).rejects.toMatchObject({
      kind: "forbidden",
    });
    await decided(administrator, caseId, "granted");
    expect(await ideaPage(second, idea.id, "en")).toMatchObject({ standing: "published" });
  });

  test("sent twice, one after the other or at once, is one", async () => {
    const { author, idea, act } = await aHiding();
    const hold = { text: "select from idea where id = $1 for update", values: [idea.id] };
    const file = () => fileModerationAppeal(author, act.id, appeal);
    const ends = await atOnce(database.pool, hold, [file, file]);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    await file();
    expect(await sql("select count(*)::int as count from moderation_appeal")).toEqual([
      { count: 1 },
    ]);
  });

  test("is the author's alone, and names nobody in the log", async () => {
    const { author, reporter, moderator, act } = await aHiding();
    for (const person of [reporter, moderator])
      await expect(fileModerationAppeal(person, act.id, appeal)).rejects.toMatchObject({
        kind: "not_found",
      });
    await fileModerationAppeal(author, act.id, appeal);
    const { rows } = await moderationLog(moderator, { kind: "appealed", after: null }, "en");
    expect(rows).toMatchObject([{ by: "", explanation: appeal.text }]);
    expect(JSON.stringify(rows)).not.toContain("Ada");
  });

  test("is not overtaken by the moderator who decided, and not possible once it is shown again", async () => {
    const { author, moderator, caseId, second, idea, act } = await aHiding();
    await fileModerationAppeal(author, act.id, appeal);
    await expect(restoreThing(moderator, caseId, { explanation: because })).rejects.toMatchObject({
      kind: "conflict",
    });
    await decided(second, await openCaseOf(idea.id), "granted");
    const again = await aHiding();
    await restoreThing(again.moderator, again.caseId, { explanation: because });
    await expect(fileModerationAppeal(again.author, again.act.id, appeal)).rejects.toMatchObject({
      says: { key: "reporting.restoredAlready" },
    });
    expect(await actConcerning(again.author, again.act.id, "en")).toMatchObject({
      canAppeal: false,
    });
  });
});
