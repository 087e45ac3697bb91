import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import type { PublicComment } from "#app/core/deltas.ts";
import { readForm } from "#app/platform/text.ts";
import { commentEditSchema, newCommentSchema } from "./comment.schema.ts";
import { commentLimit, isStanding, threadOf } from "./comment.ts";
import { threadsOf } from "./thread.ts";

function said(id: string, parentId: string | null = null, deleted = false): PublicComment {
  const written = {
    authorId: "p",
    authorName: "Ada",
    authorUnit: "Unit",
    html: "",
    createdAt: "",
    editedAt: null,
    official: null,
    withdrawn: null,
    hidden: false,
    reactions: [],
  };
  return { id, parentId, deleted, ...written };
}

describe("comments in time order", () => {
  test("become threads with their answers, tombstones in their place", () => {
    const comments = [
      said("a", null, true),
      said("b"),
      said("a1", "a"),
      said("b1", "b"),
      said("a2", "a", true),
    ];
    const threads = threadsOf(comments).map(({ comment, answers }) => [
      comment.id,
      ...answers.map(({ id }) => id),
    ]);
    expect(threads).toEqual([
      ["a", "a1", "a2"],
      ["b", "b1"],
    ]);
  });

  test("without their parent are left out, so that no answer stands alone", () => {
    expect(threadsOf([said("x1", "x"), said("y")]).map(({ comment }) => comment.id)).toEqual(["y"]);
  });
});

test("an answer to an answer hangs under the first comment of its thread", () => {
  expect(threadOf({ id: "a", parentId: null })).toBe("a");
  expect(threadOf({ id: "a1", parentId: "a" })).toBe("a");
});

test("a comment stands until it is deleted", () => {
  expect([isStanding({ deletedAt: null }), isStanding({ deletedAt: new Date() })]).toEqual([
    true,
    false,
  ]);
});

describe("the form of a comment", () => {
  test.each([
    ["", "discussion.empty"],
    [" \n ", "discussion.empty"],
    ["x".repeat(commentLimit + 1), "discussion.long"],
    ["a\u0000", "ui.brokenText"],
  ])("refuses %j", (source, message) => {
    for (const schema of [newCommentSchema, commentEditSchema])
      expect(readForm(schema, { source })).toEqual({ ok: false, errors: { source: message } });
  });

  test("takes the longest comment, in characters as a reader counts them", () => {
    expect(readForm(commentEditSchema, { source: "👍".repeat(commentLimit) }).ok).toBe(true);
  });

  test("takes ids that can be ids alone; no answered comment is none", () => {
    const commentId = newId();
    expect(readForm(newCommentSchema, { source: "Yes.", answerTo: "", commentId })).toEqual({
      ok: true,
      input: { source: "Yes.", answerTo: undefined, official: false, commentId },
    });
    const wrong = { source: "Yes.", answerTo: "x", commentId: "1" };
    expect(readForm(newCommentSchema, wrong)).toEqual({
      ok: false,
      errors: { answerTo: "discussion.answeredGone", commentId: "discussion.brokenForm" },
    });
  });
});
