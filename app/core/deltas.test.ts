import { describe, expect, test } from "vitest";
import { deltaKey, isNewer, type Delta } from "./deltas.ts";
import { rooms } from "./rooms.ts";

const votes = (revision: number, ideaId = "i"): Delta => ({
  kind: "votes",
  ideaId,
  votes: 1,
  revision,
});
const comment = {
  id: "c",
  parentId: null,
  authorId: "p",
  authorName: "Ada",
  authorUnit: "Unit",
  html: "",
  createdAt: "",
  editedAt: null,
  deleted: false,
  official: null,
  withdrawn: null,
  hidden: false,
  reactions: [],
};
const deltas: Delta[] = [
  votes(1),
  votes(1, "j"),
  { kind: "idea", ideaId: "i", revision: 1, textVersion: 1 },
  { kind: "new-idea", ideaId: "i", categoryId: "c", unitId: "u" },
  { kind: "comment", subjectId: "i", comment, comments: 1, revision: 1 },
  { kind: "comment", subjectId: "i", comment: { ...comment, id: "d" }, comments: 2, revision: 2 },
  { kind: "comments", subjectId: "i", comments: 1, revision: 1 },
  { kind: "comments", subjectId: "j", comments: 1, revision: 1 },
  { kind: "inbox", unread: 1 },
  { kind: "presence", people: 1 },
];

describe("deltas", () => {
  test("about different things never replace each other", () => {
    expect(new Set(deltas.map(deltaKey)).size).toBe(deltas.length);
  });

  test("about the same thing share a key, whatever they say of it", () => {
    expect(deltaKey(votes(7))).toBe(deltaKey(votes(1)));
    expect(deltaKey({ kind: "presence", people: 4 })).toBe(
      deltaKey({ kind: "presence", people: 1 }),
    );
  });

  test("are newer by their revision, not by their arrival", () => {
    expect(isNewer(votes(2), votes(1))).toBe(true);
    expect(isNewer(votes(1), votes(2))).toBe(false);
    expect(isNewer(votes(1), votes(1))).toBe(true);
  });

  test("without a revision are as new as they arrive", () => {
    expect(isNewer({ kind: "inbox", unread: 1 }, { kind: "inbox", unread: 2 })).toBe(true);
  });
});

test("no two things share a room", () => {
  expect(new Set([rooms.feed, rooms.idea("x"), rooms.person("x"), rooms.idea("y")]).size).toBe(4);
});
