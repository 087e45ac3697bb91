import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { editIdea, type EditIdea } from "#app/features/ideas/edit-idea.server.ts";
import {
  editThatWaits,
  editToGoOnFrom,
} from "#app/features/ideas/holding/held-edit.queries.server.ts";
import { takeEditBack } from "#app/features/ideas/holding/take-edit-back.server.ts";
import { ideaHistory, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { moderationQueue } from "#app/features/moderation/case.queries.server.ts";
import type { Outcome } from "#app/features/moderation/case.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { actConcerning } from "#app/features/moderation/concerned.queries.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { refusalOf } from "#tests/integration/files/sending.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { aCategory } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel, because, decided, lastAct, openCaseOf, reasonId, versionRead } from "./cases.ts";

const database = useDatabase();
let quarrel: Awaited<ReturnType<typeof aQuarrel>>;
let categoryId: string;

beforeEach(async () => {
  quarrel = await aQuarrel();
  ({ categoryId } = quarrel.idea);
  await changePremoderation(quarrel.administrator, { id: categoryId, premoderated: true });
});

/** What follows from everything that has happened, twice. */
async function followAll(): Promise<void> {
  for (const { id } of await sql<{ id: string }>("select id from domain_event order by id"))
    for (let run = 0; run < 2; run++) await react({ eventId: id });
}

/** What the form carries in which the idea is edited, when its page is opened now. */
const versionOfForm = async () => {
  const { textVersion } = await ideaPage(quarrel.author, quarrel.idea.id, "en");
  return textVersion + (await editToGoOnFrom(quarrel.idea.id)).version;
};

const better = { title: "Marker title", problem: "Better put", proposal: "", beneficiary: "" };

/** Edits the idea and lets what follows follow. */
async function edit(by: Actor, part: Partial<EditIdea> = {}): Promise<void> {
  const version = part.textVersion ?? (await versionOfForm());
  const text = { ...better, kind: "improve", categoryId, ...part, textVersion: version } as const;
  await editIdea(by, quarrel.idea.id, text);
  await followAll();
}

const shown = async (to: Actor = quarrel.reporter) =>
  (await ideaPage(to, quarrel.idea.id, "en")).problem;
const waiting = async (to: Actor) =>
  (await moderationQueue(to, { done: false, after: null }, "en")).rows;

describe("an edit of a published idea in a category that is moderated beforehand", () => {
  test("waits: everybody reads the earlier text, authors too, and moderators find it in their queue", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author);
    for (const person of [quarrel.reporter, author, moderator])
      expect(await shown(person)).toBe("Marker problem");
    expect(await ideaHistory(idea.id)).toEqual([]);
    expect(await waiting(moderator)).toMatchObject([{ kind: "edit", said: "Better put" }]);
    expect(await editThatWaits(idea.id)).toMatchObject({ text: { problem: "Better put" } });
    expect(await sql("select from domain_event where kind = 'idea.edited'")).toEqual([]);
    expect(await sql("select from idea_words where words @@ 'better'::tsquery")).toEqual([]);
  });

  test("that is let through is an edit by its author like any other, and its author is told", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author, { tags: ["salt"] });
    await decided(moderator, await openCaseOf(idea.id), "edit_approved");
    await followAll();
    expect(await shown()).toBe("Better put");
    expect(await ideaPage(author, idea.id, "en")).toMatchObject({ tags: ["salt"], textVersion: 2 });
    expect(await ideaHistory(idea.id)).toMatchObject([
      { problem: "Marker problem", editor: "Ada Author" },
    ]);
    expect(await sql("select actor_id from domain_event where kind = 'idea.edited'")).toEqual([
      { actor_id: author.id },
    ]);
    expect(await editThatWaits(idea.id)).toBeNull();
    expect((await inbox(author, null)).lines).toMatchObject([{ reason: "edit-approved" }]);
    expect(await waiting(moderator)).toEqual([]);
  });

  test("that is refused leaves the earlier text, and tells its author why and what they had written", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author);
    await decided(moderator, await openCaseOf(idea.id), "edit_refused");
    await followAll();
    expect(await shown()).toBe("Marker problem");
    expect(await editThatWaits(idea.id)).toBeNull();
    const act = await lastAct(idea.id);
    expect(await actConcerning(author, act.id, "en")).toMatchObject({
      ...{ kind: "edit_refused", explanation: because, canAppeal: false },
      said: expect.stringContaining("Better put") as unknown,
    });
    await edit(author, { problem: "Put better still" });
    expect(await waiting(moderator)).toMatchObject([{ said: "Put better still" }]);
  });

  test("is put better by its authors in the same case; of two the second is told", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author);
    expect(await refusalOf(edit(author, { problem: "Stale", textVersion: 1 }))).toBe(
      "composing.editedMeanwhile",
    );
    await edit(author, { problem: "Put better still", textVersion: 2 });
    await edit(author, { problem: "Put better still", textVersion: 2 });
    expect(await waiting(moderator)).toMatchObject([{ said: "Put better still" }]);
    const hold = { text: "select from idea where id = $1 for update", values: [idea.id] };
    const ends = await atOnce(
      database.pool,
      hold,
      ["One", "Other"].map(
        (problem) => () =>
          editIdea(author, idea.id, {
            ...{ ...better, problem, kind: "improve", categoryId, textVersion: 3 },
          }),
      ),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("can be taken back, by a press or by writing what stands, and leaves the queue", async () => {
    const { author, moderator, reporter, idea } = quarrel;
    await edit(author);
    expect(await refusalOf(takeEditBack(reporter, idea.id))).toBe("ideas.refusedEdit");
    for (let time = 0; time < 2; time++) await takeEditBack(author, idea.id);
    await followAll();
    expect(await waiting(moderator)).toEqual([]);
    await edit(author);
    const { proposal, beneficiary, kind } = await ideaPage(author, idea.id, "en");
    const asBefore = { problem: "Marker problem", proposal, beneficiary, kind };
    await edit(author, asBefore);
    expect([await editThatWaits(idea.id), await waiting(moderator)]).toEqual([null, []]);
  });

  test("goes before moderators whether it leaves such a category or comes to one, and although that has ended", async () => {
    const { author, administrator, idea } = quarrel;
    const free = await aCategory();
    await edit(author, { categoryId: free.id });
    expect(await shown()).toBe("Marker problem");
    await changePremoderation(administrator, { id: categoryId, premoderated: false });
    await edit(author, { problem: "Now?" });
    expect(await shown()).toBe("Marker problem");
    await takeEditBack(author, idea.id);
    await edit(author);
    expect(await shown()).toBe("Better put");
    await changePremoderation(administrator, { id: free.id, premoderated: true });
    await edit(author, { categoryId: free.id, problem: "Hello" });
    expect(await shown()).toBe("Better put");
  });

  test("is let through by no author of it, and not once the idea can be changed no more", async () => {
    const { author, moderator, second, idea } = quarrel;
    await edit(author);
    await sql("insert into idea_author (idea_id, person_id, position) values ($1, $2, 1)", [
      ...[idea.id, second.id],
    ]);
    const caseId = await openCaseOf(idea.id);
    expect(await refusalOf(decided(second, caseId, "edit_approved"))).toBe("moderation.refusedOwn");
    await sql("update idea set stage = 'accepted' where id = $1", [idea.id]);
    expect(await refusalOf(decided(moderator, caseId, "edit_approved"))).toBe(
      "moderation.editGone",
    );
    expect(await refusalOf(decided(moderator, caseId, "approved"))).toBe("ui.brokenRequest");
    await decided(moderator, caseId, "edit_refused");
    expect(await shown()).toBe("Marker problem");
  });

  test("that is changed while a moderator reads it is neither let through nor refused unread", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author);
    const caseId = await openCaseOf(idea.id);
    const version = await versionRead(caseId);
    await edit(author, { problem: "Unread" });
    const decide = (outcome: Outcome, read?: { version: string }) =>
      decideCase(moderator, caseId, { outcome, reasonId, explanation: because, ...read });
    for (const outcome of ["edit_approved", "edit_refused"] as const)
      for (const read of [{ version }, { version: "9.9" }, undefined])
        expect(await refusalOf(decide(outcome, read))).toBe("moderation.changedMeanwhile");
    expect([await shown(), (await waiting(moderator))[0]?.said]).toEqual([
      "Marker problem",
      "Unread",
    ]);
    await decide("edit_approved", { version: await versionRead(caseId) });
    expect(await shown()).toBe("Unread");
  });

  test("that is changed and decided at once is let through as it was read, or not at all", async () => {
    const { author, moderator, idea } = quarrel;
    await edit(author);
    const caseId = await openCaseOf(idea.id);
    const version = await versionRead(caseId);
    const hold = { text: "select from idea where id = $1 for update", values: [idea.id] };
    const [changed, decidedOn] = await atOnce(database.pool, hold, [
      () =>
        editIdea(author, idea.id, {
          ...{ ...better, problem: "Unread", kind: "improve", categoryId, textVersion: 2 },
        }),
      () =>
        decideCase(moderator, caseId, {
          ...{ outcome: "edit_approved", reasonId, explanation: because, version },
        }),
    ]);
    expect(changed?.status).toBe("fulfilled");
    // Whoever was first, what nobody has read waits.
    expect(await shown()).toBe(decidedOn?.status === "fulfilled" ? "Better put" : "Marker problem");
    expect(await editThatWaits(idea.id)).toMatchObject({ text: { problem: "Unread" } });
  });

  test("is refused as old after another author's was let through, refused or taken back, but not after one's own was", async () => {
    const { author, moderator, idea } = quarrel;
    const late = (textVersion: number) =>
      refusalOf(edit(author, { problem: `Late ${String(textVersion)}`, textVersion }));
    const ends = [
      async () => decided(moderator, await openCaseOf(idea.id), "edit_approved"),
      async () => decided(moderator, await openCaseOf(idea.id), "edit_refused"),
      () => takeEditBack(author, idea.id),
    ];
    for (const [number, end] of ends.entries()) {
      const begun = await versionOfForm();
      await edit(author, { problem: `First ${String(number)}` });
      const inBetween = await versionOfForm();
      await edit(author, { problem: `Second ${String(number)}` });
      await end();
      await followAll();
      for (const version of [begun, inBetween])
        expect(await late(version)).toBe("composing.editedMeanwhile");
    }
    await edit(author);
    const onPage = await versionOfForm();
    await decided(moderator, await openCaseOf(idea.id), "edit_approved");
    await edit(author, { problem: "From there on", textVersion: onPage });
    expect(await editThatWaits(idea.id)).toMatchObject({ text: { problem: "From there on" } });
  });

  test("of one that is hidden or waits itself is written at once, since nobody else reads it", async () => {
    const { author, idea } = quarrel;
    await sql("update idea set hidden_at = now() where id = $1", [idea.id]);
    await edit(author);
    expect(await shown(author)).toBe("Better put");
  });
});
