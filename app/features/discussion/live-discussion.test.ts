import { describe, expect, test } from "vitest";
import type { PublicComment } from "#app/core/deltas.ts";
import { latestPage } from "./discussion-page.ts";
import type { Discussion } from "./discussion.queries.server.ts";
import { isNews, withAnswer, withComment, withReactions, withWish } from "./live-discussion.ts";

const said = (id: string, more: Partial<PublicComment> = {}): PublicComment => ({
  id,
  parentId: null,
  authorId: "p",
  authorName: "Ada",
  authorUnit: "Unit",
  html: "",
  createdAt: `2031-01-01T00:00:0${id.charCodeAt(0) % 10}Z`,
  editedAt: null,
  deleted: false,
  official: null,
  withdrawn: null,
  hidden: false,
  reactions: [],
  ...more,
});

const talk = (more: Partial<Discussion> = {}): Discussion => ({
  comments: [said("d"), said("e")],
  own: [],
  mine: {},
  pinned: [],
  count: 2,
  revision: 2,
  reactionRevision: 4,
  page: latestPage,
  more: null,
  ...more,
});

const news = (comment: PublicComment, revision = 3) =>
  ({ kind: "comment", subjectId: "i", comment, comments: 3, revision }) as const;
const ids = ({ comments }: Discussion) => comments.map(({ id }) => id);

describe("a comment that comes", () => {
  test("takes its place in time, or that of what it replaces", () => {
    expect(ids(withComment(talk(), news(said("f"))))).toEqual(["d", "e", "f"]);
    const edited = withComment(talk(), news(said("d", { html: "new" })));
    expect(ids(edited)).toEqual(["d", "e"]);
    expect(edited.comments[0]?.html).toBe("new");
  });

  test("after a gap leaves the smaller revision, so that the next heartbeat repairs it", () => {
    expect(withComment(talk(), news(said("f"), 3)).revision).toBe(3);
    expect(withComment(talk(), news(said("f"), 4)).revision).toBe(2);
  });

  test("of another page is no news, but an answer to a comment shown is", () => {
    const older = talk({ page: { ...latestPage, before: "x" } });
    expect(isNews(older, said("f"))).toBe(false);
    expect(isNews(older, said("f", { parentId: "d" }))).toBe(true);
    expect(isNews(talk(), said("e"))).toBe(false);
  });

  test("is helpful to nobody yet: it stands at the end of the last page", () => {
    const page = { ...latestPage, order: "helpful" } as const;
    expect(ids(withComment(talk({ page }), news(said("a"))))).toEqual(["d", "e", "a"]);
    expect(ids(withComment(talk({ page, more: page }), news(said("a"))))).toEqual(["d", "e"]);
  });

  test("as an official answer is pinned until it is withdrawn", () => {
    const official = { as: "leader", of: null } as const;
    const pinned = withComment(talk(), news(said("f", { official })));
    expect(pinned.pinned.map(({ id }) => id)).toEqual(["f"]);
    const gone = said("f", { official, deleted: true, withdrawn: "Wrong." });
    expect(withComment(pinned, news(gone, 4)).pinned).toEqual([]);
  });
});

describe("reactions that come", () => {
  const counts = [2, 0, 0, 0, 0];
  const delta = (revision: number, follows = revision - 1) =>
    ({ kind: "reactions", subjectId: "i", commentId: "d", counts, revision, follows }) as const;

  test("replace the counts, several gathered into one as well", () => {
    const after = withReactions(talk(), delta(9, 4));
    expect(after.comments[0]?.reactions).toEqual(counts);
    expect(after.reactionRevision).toBe(9);
  });

  test("after a gap are shown, and the revision waits for repair", () => {
    const after = withReactions(talk(), delta(9, 6));
    expect(after.comments[0]?.reactions).toEqual(counts);
    expect(after.reactionRevision).toBe(4);
  });

  test("that are known already change nothing", () => {
    const before = talk();
    expect(withReactions(before, delta(4))).toBe(before);
  });
});

describe("one's own reaction", () => {
  test("is shown at once, once, and taken back when it is refused", () => {
    const wished = withWish(talk(), "d", "thanks", true);
    expect(wished.comments[0]?.reactions).toEqual([0, 1, 0, 0, 0]);
    expect(wished.mine["d"]).toEqual(["thanks"]);
    expect(withWish(wished, "d", "thanks", true)).toBe(wished);
    const back = withWish(wished, "d", "thanks", false);
    expect([back.comments[0]?.reactions, back.mine["d"]]).toEqual([[0, 0, 0, 0, 0], []]);
  });

  test("stands as the server answers", () => {
    const state = { mine: ["thanks"], counts: [0, 5, 0, 0, 0], revision: 5 } as const;
    const after = withAnswer(talk(), "d", state);
    expect(after.comments[0]?.reactions).toEqual(state.counts);
    expect([after.mine["d"], after.reactionRevision]).toEqual([["thanks"], 5]);
  });
});
