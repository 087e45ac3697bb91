import { describe, expect, test } from "vitest";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { casePage } from "#app/features/moderation/case.queries.server.ts";
import { actConcerning, placeOfHiding } from "#app/features/moderation/concerned.queries.server.ts";
import { moderationLog } from "#app/features/moderation/log.queries.server.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anOfficialAnswer } from "#tests/support/talk.ts";
import { aQuarrel, because, decided, lastAct, putReasonsBack, reported } from "./cases.ts";

const database = useDatabase();
putReasonsBack();
const everything = { kind: null, after: null };

describe("a comment that is hidden", () => {
  test("says nothing any more, is counted no longer, and comes back as it was", async () => {
    const { author, reporter, moderator, second, comment, idea } = await aQuarrel();
    const before = await discussionOf(idea.id);
    const caseId = await reported(reporter, "comment", comment);
    await decided(moderator, caseId, "hidden");
    expect(await discussionOf(idea.id)).toMatchObject({
      count: 0,
      comments: [{ id: comment.id, deleted: true, hidden: true, html: "" }],
    });
    expect(await sql("select source, html from comment")).toEqual([{ source: "", html: "" }]);
    expect(await actConcerning(author, (await lastAct(comment.id)).id, "en")).toMatchObject({
      said: "Marker words",
      reason: "Insulting or demeaning",
      explanation: because,
      by: "Mona Moderator",
      canAppeal: true,
    });
    for (let time = 0; time < 2; time++)
      await restoreThing(second, caseId, { explanation: "On second thoughts." });
    const { revision, ...after } = await discussionOf(idea.id);
    expect({ ...after, revision: before.revision }).toEqual(before);
    expect(revision).toBe(before.revision + 2);
    expect(await sql("select count(*)::int as count from moderation_act")).toEqual([{ count: 2 }]);
  });

  test("is an official answer no longer, and one again when it is restored", async () => {
    const { reporter, moderator, idea } = await aQuarrel();
    const answer = await anOfficialAnswer({ on: idea, text: "We will try it" });
    const caseId = await reported(reporter, "comment", answer);
    await decided(moderator, caseId, "hidden");
    expect((await discussionOf(idea.id)).pinned).toEqual([]);
    await restoreThing(moderator, caseId, { explanation: because });
    expect((await discussionOf(idea.id)).pinned).toMatchObject([{ id: answer.id }]);
  });

  test("leads its author to why, moderators to the case, and nobody else anywhere", async () => {
    const { author, reporter, moderator, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    await decided(moderator, caseId, "hidden");
    const { id } = await lastAct(comment.id);
    expect(await placeOfHiding(author, comment.id)).toBe(`/me/moderation/${id}`);
    expect(await placeOfHiding(moderator, comment.id)).toBe(`/moderation/cases/${caseId}`);
    expect(await placeOfHiding(reporter, comment.id)).toBeNull();
    await expect(actConcerning(reporter, id, "en")).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("an idea that is hidden", () => {
  test("is there for its authors and moderators alone, until it is restored", async () => {
    const { author, reporter, moderator, administrator, idea } = await aQuarrel();
    const caseId = await reported(reporter, "idea", idea);
    await decided(moderator, caseId, "hidden");
    for (const person of [author, moderator])
      expect(await ideaPage(person, idea.id, "en")).toMatchObject({ standing: "hidden" });
    for (const person of [reporter, administrator])
      await expect(ideaPage(person, idea.id, "en")).rejects.toMatchObject({ kind: "not_found" });
    await restoreThing(moderator, caseId, { explanation: because });
    expect(await ideaPage(reporter, idea.id, "en")).toMatchObject({ standing: "published" });
  });
});

describe("a decision", () => {
  test("of two at once is made once, and the other moderator is told who was first", async () => {
    const { reporter, moderator, second, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    const hold = { text: "select from moderation_case where id = $1 for update", values: [caseId] };
    const ends = await atOnce(database.pool, hold, [
      () => decided(moderator, caseId, "hidden"),
      () => decided(second, caseId, "dismissed"),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [winner] = await sql<{ name: string }>(
      "select moderator_name as name from moderation_act",
    );
    const lost = ends.find((end) => end.status === "rejected");
    expect(lost).toMatchObject({
      reason: { kind: "conflict", says: { key: "moderation.overtaken", values: winner } },
    });
  });

  test("without a reason that is offered, or of another kind of case, changes nothing", async () => {
    const { reporter, moderator, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    await sql("update moderation_reason set archived_at = now()");
    await expect(decided(moderator, caseId, "hidden")).rejects.toMatchObject({ kind: "invalid" });
    await expect(decided(moderator, caseId, "approved")).rejects.toMatchObject({ kind: "invalid" });
    expect(await sql("select from comment where deleted_at is not null")).toEqual([]);
    expect(await sql("select from moderation_act")).toEqual([]);
  });

  test("is refused to whoever is no moderator, or no longer one", async () => {
    const { author, reporter, moderator, administrator, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    await sql("update person set is_moderator = false where id = $1", [moderator.id]);
    for (const person of [author, reporter, administrator, moderator])
      await expect(decided(person, caseId, "hidden")).rejects.toMatchObject({ kind: "forbidden" });
    for (const id of ["nothing", comment.id])
      await expect(decided(moderator, id, "hidden")).rejects.toMatchObject({ kind: "not_found" });
  });

  test("is not for somebody who has become an author since the report", async () => {
    const { reporter, second, idea } = await aQuarrel();
    const caseId = await reported(reporter, "idea", idea);
    await sql("insert into idea_author (idea_id, person_id, position) values ($1, $2, 1)", [
      idea.id,
      second.id,
    ]);
    await expect(casePage(second, caseId, "en")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decided(second, caseId, "dismissed")).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("the log", () => {
  test("holds every act, and the database lets nobody change or remove one", async () => {
    const { reporter, moderator, administrator, comment } = await aQuarrel();
    await decided(moderator, await reported(reporter, "comment", comment), "warned");
    expect((await moderationLog(administrator, everything, "en")).rows).toMatchObject([
      {
        kind: "warned",
        by: "Mona Moderator",
        reason: "Insulting or demeaning",
        explanation: because,
      },
    ]);
    expect((await moderationLog(moderator, { kind: "hidden", after: null }, "en")).rows).toEqual(
      [],
    );
    await expect(moderationLog(reporter, everything, "en")).rejects.toMatchObject({
      kind: "forbidden",
    });
    for (const change of [
      "update moderation_act set explanation = ''",
      "delete from moderation_act",
    ])
      await expect(sql(change)).rejects.toThrow("append-only");
  });

  test("tells the title of a hidden idea to those alone who may see it", async () => {
    const { reporter, moderator, administrator, idea } = await aQuarrel();
    await decided(moderator, await reported(reporter, "idea", idea), "hidden");
    const [seen] = (await moderationLog(moderator, everything, "en")).rows;
    const [unseen] = (await moderationLog(administrator, everything, "en")).rows;
    expect([seen?.title, unseen?.title]).toEqual(["Marker title", null]);
    expect(unseen?.caseId).toBeNull();
  });

  test("keeps what a reason said, and nobody's name who is not named", async () => {
    const author = await aPerson({ name: "Una Unnamed" });
    const { reporter, moderator } = await aQuarrel();
    const idea = await anIdea({ by: author });
    await sql("update idea set pseudonym = 'Somebody' where id = $1", [idea.id]);
    await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
    const caseId = await reported(reporter, "idea", idea);
    const page = await casePage(moderator, caseId, "en");
    expect(page).toMatchObject({ about: { by: "Somebody" }, can: { lift: true } });
    await decided(moderator, caseId, "warned");
    await sql(`update moderation_reason set name = '{"en": "Another name"}'`);
    const log = await moderationLog(moderator, everything, "en");
    expect(log.rows).toMatchObject([{ reason: "Insulting or demeaning" }]);
    const said = JSON.stringify([page, log, await casePage(moderator, caseId, "en")]);
    expect(said).not.toContain("Una");
    expect(said).not.toContain(author.id);
  });
});
