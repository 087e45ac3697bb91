import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { withdrawInvitation } from "#app/features/ideas/coauthoring/withdraw-invitation.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { feedIdeas } from "#app/features/ideas/feed.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerRecording } from "#app/features/ideas/recording/answer-recording.server.ts";
import { daysAfterRefusal, recordedPerDay } from "#app/features/ideas/recording/recording.ts";
import { ownRecording } from "#app/features/ideas/recording/recording.queries.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { followState } from "#app/features/following/follow.queries.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { ideasCsv } from "#app/features/imports/exporting/ideas-csv.queries.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { translator } from "#app/words.server.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();

let unit: { id: string };
let recorder: Actor;
let colleague: Actor;
let categoryId: string;

beforeEach(async () => {
  await anOrganisation();
  unit = await aUnit();
  recorder = await aPerson({ name: "Ada Byron", unit });
  colleague = await aPerson({ name: "Max Friend", unit });
  categoryId = (await aCategory()).id;
});

const words = { problem: "P", proposal: "Q", beneficiary: "", kind: "improve" } as const;

function submit(colleagueId = colleague.id, more: object = {}): Promise<string> {
  const place = { categoryId, unitId: unit.id, language: "en" } as const;
  return submitIdea(recorder, { title: "A ramp", ...words, ...place, colleagueId, ...more });
}

const edit = (by: Actor, id: string, textVersion: number) =>
  editIdea(by, id, { title: `By ${by.name}`, ...words, categoryId, textVersion });
const confirm = (id: string, textVersion = 1) =>
  answerRecording(colleague, id, { isMine: true, textVersion });
const refuse = (id: string) => answerRecording(colleague, id, { isMine: false });
const names = async (id: string) =>
  (await ideaPage(recorder, id, "en")).authors.map(({ name }) => name);

async function told(person: Actor): Promise<string[]> {
  await doJobs("react", react);
  const { lines } = await inbox(person, null);
  return lines.map((line) => saysTitle(translator("en"), line, person.name));
}

describe("an idea written down for a colleague", () => {
  test("is the colleague's; both are named, in the export too, and the colleague is told", async () => {
    const id = await submit();
    const shown = await ideaPage(await aPerson(), id, "en");
    expect(shown.authors.map(({ name }) => name)).toEqual(["Max Friend"]);
    expect(shown.writtenDown).toEqual({
      recorder: "Ada Byron",
      colleague: "Max Friend",
      asks: false,
    });
    expect(await told(colleague)).toEqual(["Ada Byron wrote an idea down for you"]);
    expect(await told(recorder)).toEqual([]);
    expect(await followState(recorder, { kind: "idea", id })).toBe("following");
    let csv = "";
    for await (const piece of ideasCsv(await aPerson({ admin: true }), "en")) csv += piece;
    expect(csv).toContain("Max Friend");
    expect(csv).toContain("Ada Byron");
  });

  test("is voted for by neither of the two", async () => {
    const id = await submit();
    await expect(voteOnIdea(recorder, id, true)).rejects.toMatchObject({
      kind: "forbidden",
      says: { key: "recording.refusedVote" },
    });
    await expect(voteOnIdea(colleague, id, true)).rejects.toMatchObject({ kind: "forbidden" });
    const [card] = await feedIdeas(recorder, { ids: [id] }, "en");
    expect(card).toMatchObject({ canVote: false, own: false, recorded: true });
    expect((await ideaPage(recorder, id, "en")).can.vote).toBe(false);
    expect((await voteOnIdea(await aPerson(), id, true)).votes).toBe(1);
  });

  test("is changed by whoever wrote it down until the colleague says that it is theirs", async () => {
    const id = await submit();
    await edit(recorder, id, 1);
    // What they read is not what it says now.
    await expect(confirm(id, 1)).rejects.toMatchObject({
      says: { key: "recording.changedMeanwhile" },
    });
    await confirm(id, 2);
    await confirm(id, 2);
    await expect(edit(recorder, id, 2)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(withdrawIdea(recorder, id, { reason: "" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await edit(colleague, id, 2);
    expect(await told(recorder)).toContain(
      "Max Friend says that the idea you wrote down is theirs",
    );
    expect(
      await sql("select from domain_event where kind = 'idea.recording-confirmed'"),
    ).toHaveLength(1);
    await expect(refuse(id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await names(id)).toEqual(["Max Friend"]);
  });

  test("is the colleague's alone once they have changed it", async () => {
    const id = await submit();
    await edit(colleague, id, 1);
    await expect(edit(recorder, id, 2)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(refuse(id)).rejects.toMatchObject({ kind: "conflict" });
  });

  test("is no answer of the colleague's when somebody else changes it", async () => {
    const id = await submit();
    const third = await aPerson();
    await inviteCoAuthor(colleague, id, third.id);
    await answerInvitation(third, id, { accepts: true });
    await askAuthor(await aPerson({ role: "leader" }), id, { text: "How many steps?" });
    await edit(recorder, id, 1);
    expect(await sql("select from domain_event where kind = 'idea.question-ended'")).toEqual([]);
    await edit(third, id, 2);
    expect(await sql("select from idea_recording where answer is null")).toHaveLength(1);
  });

  test("can be withdrawn by whoever wrote it down while nothing has been said", async () => {
    const id = await submit();
    await withdrawIdea(recorder, id, { reason: "A mistake" });
    expect((await ideaPage(colleague, id, "en")).standing).toBe("withdrawn");
    await refuse(id);
    expect(await names(id)).toEqual(["Ada Byron"]);
  });

  test("gets no co-authors by whoever wrote it down", async () => {
    const id = await submit();
    const third = await aPerson();
    const refused = { kind: "forbidden" };
    await expect(inviteCoAuthor(recorder, id, third.id)).rejects.toMatchObject(refused);
    await expect(withdrawInvitation(recorder, id, third.id)).rejects.toMatchObject(refused);
  });

  test("is seen by whoever wrote it down while it waits for a moderator", async () => {
    await sql("update category set premoderated = true where id = $1", [categoryId]);
    const id = await submit();
    expect((await ideaPage(recorder, id, "en")).standing).toBe("waiting");
    await expect(ideaPage(await aPerson(), id, "en")).rejects.toMatchObject({ kind: "not_found" });
    expect(await confirm(id)).toEqual({ sees: true });
    await expect(ideaPage(recorder, id, "en")).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("refusing", () => {
  test("what waits for a moderator can be repeated, though one sees it no more", async () => {
    await sql("update category set premoderated = true where id = $1", [categoryId]);
    const id = await submit();
    for (let time = 0; time < 2; time++) expect(await refuse(id)).toEqual({ sees: false });
    await expect(ideaPage(colleague, id, "en")).rejects.toMatchObject({ kind: "not_found" });
    expect((await ideaPage(recorder, id, "en")).standing).toBe("waiting");
  });

  test("takes the colleague's name away, makes whoever wrote it down its author, and tells them", async () => {
    const id = await submit();
    await refuse(id);
    await refuse(id);
    expect(await names(id)).toEqual(["Ada Byron"]);
    expect((await ideaPage(colleague, id, "en")).writtenDown).toBeNull();
    expect(await told(recorder)).toContain(
      "Max Friend says that the idea you wrote down is not theirs, so you are its author now",
    );
    expect(
      await sql("select from domain_event where kind = 'idea.recording-refused'"),
    ).toHaveLength(1);
    expect((await voteOnIdea(colleague, id, true)).voted).toBe(true);
    await expect(voteOnIdea(recorder, id, true)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(edit(colleague, id, 1)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(confirm(id)).rejects.toMatchObject({ kind: "conflict" });
    await edit(recorder, id, 1);
  });

  test("and saying that it is theirs, both at once and twice, leaves one answer and one author", async () => {
    const id = await submit();
    await Promise.allSettled([refuse(id), confirm(id), refuse(id), confirm(id)]);
    const answered = await sql<{ kind: string }>(
      "select kind from domain_event where kind in ('idea.recording-confirmed', 'idea.recording-refused')",
    );
    expect(answered).toHaveLength(1);
    const isRefused = answered[0]?.kind === "idea.recording-refused";
    expect(await names(id)).toEqual([isRefused ? "Ada Byron" : "Max Friend"]);
  });

  test("leaves whoever wrote it down its author when the colleague had made them one already", async () => {
    const id = await submit();
    await inviteCoAuthor(colleague, id, recorder.id);
    await answerInvitation(recorder, id, { accepts: true });
    await refuse(id);
    expect(await names(id)).toEqual(["Ada Byron"]);
  });

  test("is for the colleague alone, and waits while the idea is part of another one", async () => {
    const id = await submit();
    const mighty = await aPerson({ role: "leader", admin: true, moderator: true });
    for (const actor of [recorder, mighty]) {
      await expect(answerRecording(actor, id, { isMine: false })).rejects.toMatchObject({
        kind: "forbidden",
      });
      await expect(ownRecording(actor, id)).rejects.toMatchObject({ kind: "forbidden" });
    }
    for (const nothing of [newId(), "nonsense", ""])
      await expect(refuse(nothing)).rejects.toMatchObject({ kind: "not_found" });
    const into = await submitIdea(colleague, {
      ...{ title: "Another", ...words, categoryId, unitId: unit.id, language: "en" },
    });
    await expect(refuse(into)).rejects.toMatchObject({ says: { key: "recording.none" } });
    await sql("update idea set stage = 'merged', merged_into_id = $2 where id = $1", [id, into]);
    await expect(refuse(id)).rejects.toMatchObject({ says: { key: "recording.merged" } });
  });
});

describe("writing an idea down", () => {
  test("is refused for oneself, for nobody, and for those who are not active", async () => {
    const gone = await aPerson({ deactivated: true });
    for (const id of [recorder.id, gone.id, newId(), "nonsense", "'; drop table idea; --"])
      await expect(submit(id)).rejects.toMatchObject({ kind: "invalid" });
    expect(await sql("select from idea")).toEqual([]);
  });

  test("is refused for leaders, and for managers of the unit or one above it", async () => {
    const below = await aUnit({ under: unit });
    const answerers = [await aPerson({ role: "leader" }), await aPerson({ manages: [unit] })];
    for (const { id } of answerers)
      await expect(submit(id, { unitId: below.id })).rejects.toMatchObject({
        says: { key: "recording.answers" },
      });
  });

  test("does not go together with a pseudonym", async () => {
    await expect(submit(colleague.id, { unnamed: true })).rejects.toMatchObject({
      says: { key: "recording.unnamed" },
    });
  });

  test("does not go together with inviting co-authors, who are for its author to choose", async () => {
    const another = await aPerson();
    await expect(submit(colleague.id, { coAuthorIds: [another.id] })).rejects.toMatchObject({
      says: { key: "recording.coAuthors" },
    });
    expect(await sql("select from author_invitation")).toEqual([]);
    expect(await sql("select from idea")).toEqual([]);
  });

  test("twice with the same form posts one idea, also at once and after the colleague's answer", async () => {
    const draftId = newId();
    const both = await Promise.all([
      submit(colleague.id, { draftId }),
      submit(colleague.id, { draftId }),
    ]);
    expect(both).toEqual([draftId, draftId]);
    await confirm(draftId);
    expect(await submit(colleague.id, { draftId })).toBe(draftId);
    expect(await sql("select from idea")).toHaveLength(1);
    expect(await sql("select from idea_recording")).toHaveLength(1);
  });

  test("is refused for a month for somebody who has said that one was not theirs, to others not", async () => {
    await refuse(await submit());
    await expect(submit()).rejects.toMatchObject({ says: { key: "recording.refusedBefore" } });
    await submit((await aPerson()).id);
    const other = await aPerson();
    const place = { categoryId, unitId: unit.id, language: "en" } as const;
    await submitIdea(other, { title: "A rail", ...words, ...place, colleagueId: colleague.id });
    await sql("update idea_recording set answered_at = answered_at - $1 * interval '1 day'", [
      daysAfterRefusal,
    ]);
    await submit();
  });

  test("ends after so many in a day, also at once and when some were refused", async () => {
    const another = await aPerson();
    await answerRecording(another, await submit(another.id), { isMine: false });
    const others = await Promise.allSettled(
      Array.from({ length: recordedPerDay + 1 }, () => submit()),
    );
    expect(others.filter(({ status }) => status === "fulfilled")).toHaveLength(recordedPerDay - 1);
    await expect(submit()).rejects.toMatchObject({ kind: "rate_limited" });
    await sql("update idea_recording set at = at - interval '25 hours'");
    await submit();
  });
});
