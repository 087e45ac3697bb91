import { expect, test } from "vitest";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { latestComments } from "#app/features/discussion/latest-comments.queries.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

test("what is talked about is each idea once, by its newest comment that still stands", async () => {
  const [quiet, busy] = [await anIdea({ title: "Quiet" }), await anIdea({ title: "Busy" })];
  const author = await aPerson({ name: "Odile Exemple" });
  await aComment({ on: busy });
  const standing = await aComment({ on: busy, by: author });
  const only = await aComment({ on: quiet });
  const deleted = await aComment({ on: busy, by: author });
  await deleteComment(author, deleted.id);
  expect(await latestComments()).toMatchObject([
    { id: only.id, title: "Quiet" },
    {
      id: standing.id,
      title: "Busy",
      authorName: "Odile Exemple",
      url: `/ideas/${busy.id}#comment-${standing.id}`,
    },
  ]);
});
