import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  readableComment,
  standingComment,
} from "#app/features/discussion/comment.queries.server.ts";
import { commentEditions } from "#app/features/discussion/comment-history.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { refusalOf } from "#tests/integration/files/sending.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

function answer(
  actor: Actor,
  on: { readonly id: string },
  source = "We will try it.",
): Promise<string> {
  return postComment(actor, { subject: { kind: "idea", id: on.id }, source, official: true });
}

async function anAnswer() {
  const unit = await aUnit({ name: "Roads" });
  const [manager, idea] = [await aPerson({ manages: [unit] }), await anIdea({ unit })];
  return { unit, manager, idea, id: await answer(manager, idea) };
}

describe("an official answer", () => {
  test("is pinned and stands in its place, with the capacity of its day", async () => {
    const { idea, id, unit } = await anAnswer();
    await db().unit.update({ where: { id: unit.id }, data: { name: "Streets" } });
    const { pinned, comments, count } = await discussionOf(idea.id);
    expect(pinned).toEqual(comments);
    expect(pinned).toMatchObject([{ id, official: { as: "manager", of: "Roads" } }]);
    expect(count).toBe(1);
    const events = await database.prisma.domainEvent.findMany({ orderBy: { kind: "asc" } });
    expect(events).toMatchObject([
      { kind: "comment.posted", data: { commentId: id, as: "answer" } },
      { kind: "idea.answers-changed" },
    ]);
  });

  test("says whether a manager, an owner, a deputy or a leader gave it", async () => {
    const [top, author] = [await aUnit({ name: "Directorate" }), await aPerson()];
    const unit = await aUnit({ name: "Team", under: top });
    const [manager, owner, deputy, leader] = [
      await aPerson({ name: "Max Manager", manages: [top] }),
      await aPerson(),
      await aPerson(),
      await aPerson({ role: "leader" }),
    ];
    const idea = await anIdea({ by: author, unit });
    await db().idea.update({ where: { id: idea.id }, data: { ownerId: owner.id } });
    const day = 86_400_000;
    await db().absence.create({
      data: {
        id: newId(),
        personId: manager.id,
        deputyId: deputy.id,
        fromAt: new Date(Date.now() - day),
        untilAt: new Date(Date.now() + day),
      },
    });
    for (const one of [manager, owner, deputy, leader]) await answer(one, idea);
    const { comments } = await discussionOf(idea.id);
    expect(comments.map(({ official }) => official)).toEqual([
      { as: "manager", of: "Directorate" },
      { as: "owner", of: null },
      { as: "deputy", of: "Max Manager" },
      { as: "leader", of: null },
    ]);
  });

  test("is refused to everybody who may not answer, authors who lead among them", async () => {
    const author = await aPerson({ role: "leader" });
    const idea = await anIdea({ by: author });
    for (const one of [author, await aPerson(), await aPerson({ moderator: true, admin: true })])
      await expect(answer(one, idea)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await sql("select from comment")).toEqual([]);
  });

  test("cannot be deleted by whoever gave it; withdrawn, its place says why and its text stays in its history", async () => {
    const { manager, idea, id } = await anAnswer();
    await editComment(manager, id, "We will try it in May.");
    await expect(deleteComment(manager, id)).rejects.toMatchObject({
      kind: "forbidden",
      says: { key: "discussion.refusedDeleteOfficial" },
    });
    await withdrawAnswer(manager, id, "The budget was cut.");
    await withdrawAnswer(manager, id, "Another reason.");
    const { pinned, comments, count } = await discussionOf(idea.id);
    expect([pinned, count]).toEqual([[], 0]);
    expect(comments).toMatchObject([
      { id, deleted: true, html: "", withdrawn: "The budget was cut." },
    ]);
    const anybody = await aPerson();
    await expect(standingComment(anybody, id)).rejects.toMatchObject({ kind: "not_found" });
    const { source, withdrawn } = await readableComment(anybody, id);
    expect([source, withdrawn]).toEqual(["", "The budget was cut."]);
    expect(await commentEditions(id, source)).toHaveLength(2);
    await expect(editComment(manager, id, "Back.")).rejects.toMatchObject({ kind: "conflict" });
    expect(await database.prisma.domainEvent.count({ where: { kind: "comment.withdrawn" } })).toBe(
      1,
    );
  });

  test("is withdrawn by its author alone, and nothing else can be withdrawn", async () => {
    const { idea, id, manager } = await anAnswer();
    for (const one of [await aPerson(), await aPerson({ role: "leader", moderator: true })])
      await expect(withdrawAnswer(one, id, "Why.")).rejects.toMatchObject({ kind: "forbidden" });
    const plain = await postComment(manager, {
      subject: { kind: "idea", id: idea.id },
      source: "Just a thought.",
    });
    await expect(withdrawAnswer(manager, plain, "Why.")).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("is deleted by nobody, moderators among them, whether it was withdrawn or not", async () => {
    const { manager, idea, id } = await anAnswer();
    const moderator = await aPerson({ moderator: true });
    expect(await refusalOf(deleteComment(moderator, id))).toBe("discussion.refusedDelete");
    await withdrawAnswer(manager, id, "It named somebody.");
    expect(await refusalOf(deleteComment(moderator, id))).toBe("discussion.refusedDelete");
    expect(await sql("select from comment_version")).toHaveLength(1);
    const { comments, count } = await discussionOf(idea.id);
    expect(comments).toMatchObject([{ deleted: true, withdrawn: "It named somebody." }]);
    expect(count).toBe(0);
    expect(await sql("select answer_count from discussion")).toEqual([{ answer_count: 0 }]);
  });

  test("withdrawn by several at once is counted out once", async () => {
    const { manager, idea, id } = await anAnswer();
    await Promise.all(["a", "b", "c"].map((reason) => withdrawAnswer(manager, id, reason)));
    await Promise.all([answer(manager, idea), answer(manager, idea)]);
    expect(await sql("select answer_count, comment_count from discussion")).toEqual([
      { answer_count: 2, comment_count: 2 },
    ]);
  });
});
