import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { addressOfComment } from "#app/features/discussion/permalink.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { readDiscussionPage, threadsPerPage } from "#app/features/discussion/discussion-page.ts";
import { db } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

describe("a comment's address", () => {
  test("leads to the page on which it stands, from the newest to the oldest, answers and tombstones too", async () => {
    const [reader, writer, idea] = [await aPerson(), await aPerson(), await anIdea()];
    const ids: string[] = [];
    for (let n = 0; n < 2 * threadsPerPage + 3; n++) {
      const { id } = await aComment({
        on: idea,
        by: writer,
        at: new Date(Date.UTC(2031, 0, 1, 0, n >> 1)),
      });
      ids.push(id);
    }
    const answer = await aComment({ on: idea, under: { id: ids[1] ?? "" } });
    await deleteComment(writer, ids[0] ?? "");
    const tried = [0, 1, 2, 3, 102, 103, 104, 202].map((n) => ids[n] ?? "");
    for (const id of [...tried, answer.id]) {
      const address = new URL(await addressOfComment(reader, id), "http://localhost");
      expect(address.pathname).toBe(`/ideas/${idea.id}`);
      expect(address.hash).toBe(`#comment-${id}`);
      const page = await discussionOf(idea.id, readDiscussionPage(address.searchParams));
      expect(
        page.comments.map((one) => one.id),
        address.href,
      ).toContain(id);
    }
    expect(await addressOfComment(reader, ids.at(-1) ?? "")).not.toContain("before");
  });

  test("is none where there is no comment, or nobody may see what it stands under", async () => {
    const [reader, idea] = [await aPerson(), await anIdea()];
    const { id } = await aComment({ on: idea });
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    for (const one of [id, newId(), "", "nonsense", "\u0000"])
      await expect(addressOfComment(reader, one)).rejects.toMatchObject({ kind: "not_found" });
    const moderator = await aPerson({ moderator: true });
    expect(await addressOfComment(moderator, id)).toBe(`/ideas/${idea.id}#comment-${id}`);
  });
});
