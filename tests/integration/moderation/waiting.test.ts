import { describe, expect, test } from "vitest";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { heldBack } from "#app/features/moderation/concerned.queries.server.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { queueIdea, sendIdeaAgain } from "#app/features/moderation/queue-idea.server.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel, because, decided, openCaseOf, reasonId, versionRead } from "./cases.ts";

useDatabase();

async function aWaitingIdea() {
  const people = await aQuarrel();
  const category = await aCategory();
  await changePremoderation(people.administrator, { id: category.id, premoderated: true });
  const text = {
    ...{ title: "A waiting idea", problem: "It waits.", proposal: "Let it go.", beneficiary: "" },
    ...({ kind: "improve", categoryId: category.id, language: "en" } as const),
  };
  const { unitId } = people.author;
  const id = await submitIdea(people.author, { ...text, unitId, draftId: newId() });
  const [event] = await sql<{ id: string }>("select id from domain_event where kind = 'idea.held'");
  const eventId = event?.id ?? "";
  await queueIdea(id, eventId);
  return { ...people, id, text, eventId, caseId: await openCaseOf(id) };
}

const submitted = () =>
  sql<{ actorId: string }>(
    `select actor_id as "actorId" from domain_event where kind = 'idea.submitted'`,
  );

describe("an idea in a category that is moderated beforehand", () => {
  test("is seen by its author and moderators alone, and is news only once it is let through", async () => {
    const { author, reporter, moderator, id, caseId } = await aWaitingIdea();
    await expect(ideaPage(reporter, id, "en")).rejects.toMatchObject({ kind: "not_found" });
    for (const person of [author, moderator])
      expect(await ideaPage(person, id, "en")).toMatchObject({ standing: "waiting" });
    expect(await heldBack(id, "en")).toMatchObject({ queued: true, actId: null });
    expect(await submitted()).toEqual([]);
    const [before] = await sql<{ at: Date }>("select published_at as at from idea where id = $1", [
      id,
    ]);
    await decided(moderator, caseId, "approved");
    const page = await ideaPage(reporter, id, "en");
    expect(page).toMatchObject({ standing: "published" });
    expect(new Date(page.publishedAt).getTime()).toBeGreaterThan(before?.at.getTime() ?? 0);
    expect(await submitted()).toEqual([{ actorId: author.id }]);
  });

  test("that is not let through can be changed and sent again", async () => {
    const { author, reporter, moderator, second, id, text, caseId } = await aWaitingIdea();
    await decided(moderator, caseId, "refused");
    expect(await heldBack(id, "en")).toMatchObject({ queued: false, explanation: because });
    await editIdea(author, id, { ...text, title: "A better idea", textVersion: 1 });
    await expect(sendIdeaAgain(reporter, id)).rejects.toMatchObject({ kind: "not_found" });
    await expect(sendIdeaAgain(moderator, id)).rejects.toMatchObject({ kind: "forbidden" });
    for (let time = 0; time < 2; time++) await sendIdeaAgain(author, id);
    expect(await heldBack(id, "en")).toMatchObject({ queued: true });
    await decided(second, await openCaseOf(id), "approved");
    await expect(sendIdeaAgain(author, id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await submitted()).toHaveLength(1);
  });

  test("that its author changes while a moderator reads it is not decided unread, its tags included", async () => {
    const { author, moderator, id, text, caseId } = await aWaitingIdea();
    const decide = (outcome: "approved" | "refused", version: string) =>
      decideCase(moderator, caseId, { outcome, reasonId, explanation: because, version });
    const changes = [
      { ...text, title: "Unread", textVersion: 1 },
      { ...text, title: "Unread", textVersion: 2, tags: ["unread"] },
    ];
    for (const change of changes) {
      const version = await versionRead(caseId);
      await editIdea(author, id, change);
      for (const outcome of ["approved", "refused"] as const)
        await expect(decide(outcome, version)).rejects.toMatchObject({
          ...{ kind: "conflict", says: { key: "moderation.changedMeanwhile" } },
        });
    }
    expect(await submitted()).toEqual([]);
    await decide("approved", await versionRead(caseId));
    expect(await submitted()).toEqual([{ actorId: author.id }]);
  });

  test("comes into the queue once, however often the event is heard", async () => {
    const { moderator, id, eventId, caseId } = await aWaitingIdea();
    await queueIdea(id, eventId);
    await decided(moderator, caseId, "approved");
    await queueIdea(id, eventId);
    expect(await sql("select count(*)::int as count from moderation_case")).toEqual([{ count: 1 }]);
  });

  test("of a moderator waits for another one", async () => {
    const { moderator, text } = await aWaitingIdea();
    const id = await submitIdea(moderator, { ...text, unitId: moderator.unitId, draftId: newId() });
    await queueIdea(id, newId());
    await expect(decided(moderator, await openCaseOf(id), "approved")).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("is for administrators to ask for; ideas that are there stay", async () => {
    const { author, moderator, administrator, reporter, idea } = await aQuarrel();
    const wanted = { id: idea.categoryId, premoderated: true };
    for (const person of [author, moderator])
      await expect(changePremoderation(person, wanted)).rejects.toMatchObject({
        kind: "forbidden",
      });
    for (let time = 0; time < 2; time++) await changePremoderation(administrator, wanted);
    expect(await ideaPage(reporter, idea.id, "en")).toMatchObject({ standing: "published" });
    const kind = "category.premoderation-changed";
    expect(await sql("select from domain_event where kind = $1", [kind])).toHaveLength(1);
  });
});
