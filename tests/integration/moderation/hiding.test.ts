import { describe, expect, test } from "vitest";
import type { ModeratedKind } from "#app/core/moderated.ts";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { commentEditions } from "#app/features/discussion/comment-history.queries.server.ts";
import { readableComment } from "#app/features/discussion/comment.queries.server.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { describeFile } from "#app/features/files/describe-file.server.ts";
import { fileToFetch, filesOf, filesToChange } from "#app/features/files/files.queries.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { casePage, moderationQueue } from "#app/features/moderation/case.queries.server.ts";
import { actConcerning, placeOfHiding } from "#app/features/moderation/concerned.queries.server.ts";
import { fileModerationAppeal } from "#app/features/moderation/file-moderation-appeal.server.ts";
import { hideThing } from "#app/features/moderation/hide-thing.server.ts";
import { moderationLog } from "#app/features/moderation/log.queries.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { hidingOf } from "#app/features/moderation/thing-before.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { react } from "#app/reactions/react.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { rooms } from "#app/core/rooms.ts";
import type { DomainEvent } from "#app/core/event.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { refusalOf } from "#tests/integration/files/sending.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anOfficialAnswer } from "#tests/support/talk.ts";
import { aQuarrel, because, decided, lastAct, openCaseOf, reasonId, reported } from "./cases.ts";

const database = useDatabase();

function hide(by: Actor, kind: ModeratedKind, { id }: { readonly id: string }): Promise<void> {
  return hideThing(by, { thing: { kind, id }, reasonId, explanation: because });
}

/** A quarrel in which the author's idea has a file. */
async function aQuarrelWithFile() {
  const quarrel = await aQuarrel();
  const file = await aFile({ by: quarrel.author, on: quarrel.idea, name: "names.txt" });
  return { ...quarrel, file };
}

async function followAll(): Promise<void> {
  for (const { id } of await sql<{ id: string }>("select id from domain_event order by id"))
    for (let run = 0; run < 2; run++) await react({ eventId: id });
}

describe("hiding what nobody has reported", () => {
  test("stands in the log with its reason, is told to whoever wrote it, and can be appealed against", async () => {
    const { author, moderator, second, comment } = await aQuarrel();
    await hide(moderator, "comment", comment);
    const { rows } = await moderationLog(moderator, { kind: null, after: null }, "en");
    expect(rows).toMatchObject([
      {
        ...{ kind: "hidden", thingKind: "comment", by: "Mona Moderator" },
        ...{ reason: "Insulting or demeaning", explanation: because },
      },
    ]);
    const act = await lastAct(comment.id);
    expect(await actConcerning(author, act.id, "en")).toMatchObject({
      ...{ said: "Marker words", by: "Mona Moderator", canAppeal: true },
    });
    await followAll();
    expect((await inbox(author, null)).lines).toMatchObject([
      { kind: "moderated", reason: "comment-hidden" },
    ]);
    await fileModerationAppeal(author, act.id, { text: "I named nobody." });
    const appeal = await openCaseOf(comment.id);
    await expect(decided(moderator, appeal, "granted")).rejects.toMatchObject({
      kind: "forbidden",
    });
    await decided(second, appeal, "granted");
    expect(await sql("select source from comment")).toEqual([{ source: "Marker words" }]);
  });

  test("is a case that was decided, called after who noticed it", async () => {
    const { moderator, comment } = await aQuarrel();
    await hide(moderator, "comment", comment);
    const open = await moderationQueue(moderator, { done: false, after: null }, "en");
    const done = await moderationQueue(moderator, { done: true, after: null }, "en");
    expect(open.rows).toEqual([]);
    expect(done.rows).toMatchObject([{ kind: "reports", reports: 0, outcome: "hidden" }]);
    expect(await placeOfHiding(moderator, comment.id)).toBe(
      `/moderation/cases/${done.rows[0]?.id ?? ""}`,
    );
  });

  test("decides the reports that wait, and their reporters are told", async () => {
    const { reporter, moderator, comment } = await aQuarrel();
    const caseId = await reported(reporter, "comment", comment);
    await hide(moderator, "comment", comment);
    expect(await casePage(moderator, caseId, "en")).toMatchObject({ outcome: "hidden" });
    await followAll();
    expect((await inbox(reporter, null)).lines).toMatchObject([{ reason: "report-acted" }]);
  });

  test("twice, and by two moderators at once, is done once", async () => {
    const { moderator, second, comment, idea } = await aQuarrel();
    const hold = { text: "select from comment where id = $1 for update", values: [comment.id] };
    await atOnce(database.pool, hold, [
      () => hide(moderator, "comment", comment),
      () => hide(second, "comment", comment),
    ]);
    await hide(moderator, "comment", comment);
    expect(await sql("select kind from moderation_act")).toEqual([{ kind: "hidden" }]);
    expect((await discussionOf(idea.id)).count).toBe(0);
  });

  test("is refused to everybody but moderators, to those who wrote it, and without a reason that is offered", async () => {
    const { author, reporter, moderator, administrator, comment, idea } = await aQuarrel();
    for (const person of [author, reporter, administrator, await aPerson({ role: "leader" })])
      expect(await refusalOf(hide(person, "comment", comment))).toBe("moderation.refusedHide");
    await sql("update idea_author set person_id = $1", [moderator.id]);
    expect(await refusalOf(hide(moderator, "idea", idea))).toBe("moderation.refusedOwn");
    const thing = { kind: "comment", id: comment.id } as const;
    for (const wrong of [newId()])
      expect(
        await refusalOf(hideThing(moderator, { thing, reasonId: wrong, explanation: because })),
      ).toBe("moderation.reasonMissing");
    for (const id of ["0", "x'--", newId()])
      for (const kind of ["idea", "comment", "file"] as const)
        expect(await refusalOf(hide(moderator, kind, { id }))).toBe("reporting.notFound");
    expect(await sql("select from moderation_act")).toEqual([]);
  });

  test("comes too late for what its author has deleted", async () => {
    const { author, moderator, comment } = await aQuarrel();
    await deleteComment(author, comment.id);
    expect(await refusalOf(hide(moderator, "comment", comment))).toBe("moderation.goneAlready");
  });

  test("leads those who come back for it to why, and asks again once it is restored", async () => {
    const { author, reporter, moderator, comment } = await aQuarrel();
    const asked = { kind: "comment", id: comment.id } as const;
    expect(await hidingOf(moderator, asked, "en")).toMatchObject({
      form: { said: "Marker words" },
    });
    expect(await refusalOf(hidingOf(reporter, asked, "en"))).toBe("moderation.refusedHide");
    await hide(moderator, "comment", comment);
    expect(await hidingOf(author, asked, "en")).toMatchObject({
      place: `/me/moderation/${(await lastAct(comment.id)).id}`,
    });
    expect(await refusalOf(hidingOf(reporter, asked, "en"))).toBe("reporting.notFound");
    const [row] = await sql<{ id: string }>("select id from moderation_case");
    await restoreThing(moderator, row?.id ?? "", { explanation: because });
    expect(await hidingOf(moderator, asked, "en")).toMatchObject({ place: null });
  });

  test("takes an idea that was withdrawn out of sight as well, and restores it as withdrawn", async () => {
    const { reporter, moderator, idea } = await aQuarrel();
    await sql("update idea set withdrawn_at = now() where id = $1", [idea.id]);
    await hide(moderator, "idea", idea);
    await expect(ideaPage(reporter, idea.id, "en")).rejects.toMatchObject({ kind: "not_found" });
    const [row] = await sql<{ id: string }>("select id from moderation_case");
    await restoreThing(moderator, row?.id ?? "", { explanation: because });
    expect(await ideaPage(reporter, idea.id, "en")).toMatchObject({ standing: "withdrawn" });
  });
});

test("a withdrawn answer is hidden with its reason and its history, and comes back withdrawn, counted as before", async () => {
  const { reporter, moderator, idea } = await aQuarrel();
  const answer = await anOfficialAnswer({ on: idea, text: "Ask Ada, she is ill" });
  const [given] = await sql<{ id: string }>("select author_id as id from comment where id = $1", [
    answer.id,
  ]);
  const giver = { ...reporter, id: given?.id ?? "" };
  await withdrawAnswer(giver, answer.id, "It said that Ada is ill.");
  const { revision: _, ...before } = await discussionOf(idea.id);
  await hide(moderator, "comment", answer);
  const hidden = await discussionOf(idea.id);
  expect(hidden.count).toBe(before.count);
  expect(hidden.comments.find(({ id }) => id === answer.id)).toMatchObject({
    ...{ hidden: true, withdrawn: null, html: "" },
  });
  expect(await refusalOf(readableComment(reporter, answer.id))).toBe("discussion.notFound");
  expect(await actConcerning(giver, (await lastAct(answer.id)).id, "en")).toMatchObject({
    said: "It said that Ada is ill.\n\nAsk Ada, she is ill",
  });
  const [row] = await sql<{ id: string }>("select id from moderation_case");
  await restoreThing(moderator, row?.id ?? "", { explanation: because });
  const { revision: __, ...after } = await discussionOf(idea.id);
  expect(after).toEqual(before);
  expect(await commentEditions(answer.id, "")).toHaveLength(1);
});

describe("a file that is hidden", () => {
  test("is gone for readers, stays for its authors and moderators, and comes back as it was", async () => {
    const { author, reporter, moderator, administrator, file, idea } = await aQuarrelWithFile();
    const before = (await filesOf(idea.id)).files;
    await hide(moderator, "file", file);
    expect((await filesOf(idea.id)).files).toEqual([]);
    expect(await filesToChange(idea.id)).toMatchObject([{ id: file.id, hidden: true }]);
    for (const person of [reporter, administrator])
      expect(await refusalOf(fileToFetch(person, file.id))).toBe("files.notFound");
    for (const person of [author, moderator])
      expect(await fileToFetch(person, file.id)).toMatchObject({ name: "names.txt" });
    expect(await actConcerning(author, (await lastAct(file.id)).id, "en")).toMatchObject({
      ...{ thingKind: "file", said: "names.txt", canAppeal: true },
    });
    const [row] = await sql<{ id: string }>("select id from moderation_case");
    await restoreThing(moderator, row?.id ?? "", { explanation: because });
    expect((await filesOf(idea.id)).files).toEqual(before);
  });

  test("cannot be changed or taken away meanwhile, and takes no place", async () => {
    const { author, moderator, file, idea } = await aQuarrelWithFile();
    await hide(moderator, "file", file);
    expect(await refusalOf(describeFile(author, file.id, "Nothing."))).toBe("files.hiddenStays");
    expect(await refusalOf(removeFile(author, file.id))).toBe("files.hiddenStays");
    expect(await filesToChange(idea.id)).toHaveLength(1);
  });

  test("is told to its idea's authors and to open pages, and the appeal goes to another moderator", async () => {
    const { author, moderator, second, file, idea } = await aQuarrelWithFile();
    await hide(moderator, "file", file);
    await followAll();
    expect((await inbox(author, null)).lines).toMatchObject([{ reason: "file-hidden" }]);
    const [event] = await sql<DomainEvent<"moderator.acted">>(
      `select id, kind, data, json_build_object('kind', subject_kind, 'id', subject_id) as subject
       from domain_event where kind = 'moderator.acted'`,
    );
    expect(event && (await signalsOf(event))).toContainEqual({
      room: rooms.idea(idea.id),
      delta: { kind: "files", subjectId: idea.id, revision: 2 },
    });
    await fileModerationAppeal(author, (await lastAct(file.id)).id, { text: "They agreed." });
    await decided(second, await openCaseOf(file.id), "granted");
    await followAll();
    expect((await filesOf(idea.id)).files).toMatchObject([{ id: file.id }]);
    expect((await inbox(author, null)).lines).toContainEqual(
      expect.objectContaining({ reason: "file-restored" }),
    );
  });

  test("is not a draft's, and its case stays when its author takes it away after it was restored", async () => {
    const { author, moderator, file } = await aQuarrelWithFile();
    await hide(moderator, "file", file);
    const [row] = await sql<{ id: string }>("select id from moderation_case");
    await restoreThing(moderator, row?.id ?? "", { explanation: because });
    await removeFile(author, file.id);
    expect(await casePage(moderator, row?.id ?? "", "en")).toMatchObject({
      ...{ can: { restore: false }, thing: { standing: "gone" } },
    });
    const draft = newId();
    await sql(
      "insert into idea_draft (id, person_id, fields, updated_at) values ($1, $2, '{}', now())",
      [draft, author.id],
    );
    const drafted = await aFile({ by: author, on: { id: draft } });
    expect(await refusalOf(hide(moderator, "file", drafted))).toBe("reporting.notFound");
  });

  test("is handled by no moderator who is an author of its idea", async () => {
    const { reporter, moderator, second, file, idea } = await aQuarrelWithFile();
    const thing = { kind: "file", id: file.id } as const;
    await reportThing(reporter, { thing, reasonId, words: "" });
    await sql("insert into idea_author (idea_id, person_id, position) values ($1, $2, 1)", [
      ...[idea.id, second.id],
    ]);
    const queueOf = async (person: Actor) =>
      (await moderationQueue(person, { done: false, after: null }, "en")).rows.length;
    expect([await queueOf(moderator), await queueOf(second)]).toEqual([1, 0]);
  });
});
