import { describe, expect, test } from "vitest";
import type { FeedIdea } from "./feed.ts";
import { hearing, newestIdea, type Heard } from "./newest-idea.ts";

const loaded: FeedIdea = {
  id: "i",
  title: "Shorter queues",
  excerpt: "",
  kind: "improve",
  stage: "open",
  language: "en",
  category: "",
  unit: "",
  authors: [],
  pseudonym: null,
  publishedAt: "",
  due: null,
  votes: 1,
  comments: 1,
  revision: 5,
  discussionRevision: 3,
  voted: false,
  canVote: true,
  own: false,
  hideCounts: "never",
  forgone: false,
  recorded: false,
};

function afterHearing(...heard: Heard[]): FeedIdea {
  return newestIdea(loaded, heard.reduce<Heard>(hearing, {}));
}

describe("an idea in the feed", () => {
  test("has the votes and comments of the highest revision, however they arrive", () => {
    const votes = (revision: number) => ({ votes: { votes: revision * 10, revision } });
    const comments = (discussionRevision: number) => ({
      comments: { comments: discussionRevision * 10, discussionRevision },
    });
    expect(afterHearing(votes(7), comments(5), votes(6), comments(4))).toMatchObject({
      votes: 70,
      comments: 50,
    });
    expect(afterHearing(votes(4), comments(2))).toEqual(loaded);
  });

  test("has the title that was read again, although a vote with a higher revision came before it", () => {
    const row = { ...loaded, title: "No queues", votes: 2, revision: 6 };
    const votes = { votes: 9, revision: 8 };
    expect(afterHearing({ votes }, { row })).toMatchObject({
      title: "No queues",
      votes: 9,
      revision: 8,
    });
  });

  test("is shown as it was read last, not as it was read before", () => {
    const row = { ...loaded, title: "No queues", voted: true, votes: 2, revision: 6 };
    expect(afterHearing({ row }, { row: loaded })).toEqual(row);
    expect(newestIdea(row, { row: loaded })).toEqual(row);
    const commented = { ...loaded, comments: 2, discussionRevision: 4 };
    expect(afterHearing({ row: commented }, { row: loaded })).toEqual(commented);
  });
});
