import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { commentEditions } from "#app/features/discussion/comment-history.queries.server.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

/** What it said before, as typed, newest first. */
async function earlierTexts(id: string): Promise<string[]> {
  const editions = await commentEditions(id, "");
  return editions.map(({ changes }) =>
    changes
      .filter(({ what }) => what !== "removed")
      .map(({ text }) => text)
      .join(""),
  );
}

async function aCommentOfMine(text = "First") {
  const [author, idea] = [await aPerson(), await anIdea()];
  return { author, idea, id: (await aComment({ by: author, on: idea, text })).id };
}

describe("editing a comment", () => {
  test("keeps what it said before, newest first, and moves the revision but not the count", async () => {
    const { author, idea, id } = await aCommentOfMine();
    await editComment(author, id, "*Second*");
    await editComment(author, id, "Third");
    expect(await earlierTexts(id)).toEqual(["*Second*", "First"]);
    const discussion = await discussionOf(idea.id);
    expect(discussion).toMatchObject({
      count: 1,
      revision: 3,
      comments: [{ html: "<p>Third</p>" }],
    });
    expect(discussion.comments[0]?.editedAt).not.toBeNull();
    expect(await sql("select distinct kind from domain_event")).toEqual([
      { kind: "comment.edited" },
    ]);
  });

  test("without a change does nothing", async () => {
    const { author, idea, id } = await aCommentOfMine();
    await editComment(author, id, "First");
    expect(await discussionOf(idea.id)).toMatchObject({
      revision: 1,
      comments: [{ editedAt: null }],
    });
    expect(await earlierTexts(id)).toEqual([]);
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });

  test("is for its author alone, not for a moderator or a leader", async () => {
    const { author, id } = await aCommentOfMine();
    for (const other of [
      await aPerson({ moderator: true }),
      await aPerson({ role: "leader", admin: true }),
      await aPerson(),
    ])
      await expect(editComment(other, id, "Mine now")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(editComment({ ...author, active: false }, id, "Late")).rejects.toMatchObject({
      kind: "not_found",
    });
    expect(await database.prisma.commentVersion.count()).toBe(0);
  });

  test("many times at once loses none of the texts", async () => {
    const { author, idea, id } = await aCommentOfMine("0");
    await atOnce(
      database.pool,
      { text: "select from discussion where subject_id = $1 for update", values: [idea.id] },
      ["1", "2", "3", "4", "5"].map((text) => () => editComment(author, id, text)),
    );
    const [{ html: last } = { html: "" }] = (await discussionOf(idea.id)).comments;
    const said = [last.replace(/<\/?p>/g, ""), ...(await earlierTexts(id))];
    expect(said.sort()).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(await discussionOf(idea.id)).toMatchObject({ count: 1, revision: 6 });
  });

  test.each([newId(), "", "nonsense", "\u0000"])(
    "that does not exist (%j) is not found",
    async (id) => {
      const actor = await aPerson();
      await expect(editComment(actor, id, "Hm.")).rejects.toMatchObject({ kind: "not_found" });
      await expect(deleteComment(actor, id)).rejects.toMatchObject({ kind: "not_found" });
      await expect(standingComment(actor, id)).rejects.toMatchObject({ kind: "not_found" });
    },
  );
});

describe("deleting a comment", () => {
  test("empties it with all it ever said, and leaves a tombstone with its answers", async () => {
    const { author, idea, id } = await aCommentOfMine();
    const answer = await aComment({ on: idea, under: { id } });
    await editComment(author, id, "Second");
    expect(await deleteComment(author, id)).toBe(`/ideas/${idea.id}`);
    const discussion = await discussionOf(idea.id);
    expect(discussion).toMatchObject({ count: 1, revision: 4 });
    expect(discussion.comments).toMatchObject([
      { id, deleted: true, html: "" },
      { id: answer.id, parentId: id, deleted: false },
    ]);
    expect(await earlierTexts(id)).toEqual([]);
    expect(await sql("select source, html from comment where id = $1", [id])).toEqual([
      { source: "", html: "" },
    ]);
    expect(JSON.stringify(await sql("select data from domain_event"))).not.toMatch(/First|Second/);
  });

  test("twice does no harm", async () => {
    const { author, idea, id } = await aCommentOfMine();
    await deleteComment(author, id);
    await deleteComment(author, id);
    expect(await discussionOf(idea.id)).toMatchObject({ count: 0, revision: 2 });
    expect(await database.prisma.domainEvent.count()).toBe(1);
  });

  test("many times at once counts it out once", async () => {
    const { author, idea, id } = await aCommentOfMine();
    await atOnce(
      database.pool,
      { text: "select from discussion where subject_id = $1 for update", values: [idea.id] },
      [1, 2, 3, 4].map(() => () => deleteComment(author, id)),
    );
    expect(await discussionOf(idea.id)).toMatchObject({ count: 0, revision: 2 });
    expect(await database.prisma.domainEvent.count()).toBe(1);
  });

  test("is for its author alone, and not for moderators, who hide it", async () => {
    const { author, idea, id } = await aCommentOfMine();
    const moderator = await aPerson({ moderator: true });
    for (const other of [
      await aPerson(),
      await aPerson({ role: "leader", admin: true }),
      moderator,
    ])
      await expect(deleteComment(other, id)).rejects.toMatchObject({ kind: "forbidden" });
    await deleteComment(author, id);
    expect(await discussionOf(idea.id)).toMatchObject({ count: 0 });
  });

  test("makes it impossible to edit it", async () => {
    const { author, id } = await aCommentOfMine();
    await deleteComment(author, id);
    await expect(editComment(author, id, "Back again")).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "discussion.deleted" },
    });
    await expect(standingComment(author, id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("while it is being edited leaves nothing of either text", async () => {
    const { author, idea, id } = await aCommentOfMine();
    await atOnce(
      database.pool,
      { text: "select from discussion where subject_id = $1 for update", values: [idea.id] },
      [
        () => editComment(author, id, "Second"),
        async () => void (await deleteComment(author, id)),
        () => editComment(author, id, "Third"),
      ],
    );
    expect(await earlierTexts(id)).toEqual([]);
    expect(await discussionOf(idea.id)).toMatchObject({
      count: 0,
      comments: [{ deleted: true, html: "" }],
    });
  });
});

test("what one may do with a comment is said as the rules say it", async () => {
  const { author, id } = await aCommentOfMine();
  const can = async (actor: typeof author) => (await standingComment(actor, id)).can;
  expect(await can(author)).toEqual({ edit: true, delete: true, withdraw: false });
  expect(await can(await aPerson({ moderator: true }))).toEqual({
    edit: false,
    delete: false,
    withdraw: false,
  });
  expect(await can(await aPerson())).toEqual({ edit: false, delete: false, withdraw: false });
});
