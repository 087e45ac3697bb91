import { expect, test } from "vitest";
import { sourceFiles } from "#tests/support/source-files.ts";

/**
 * Who reads votes themselves rather than through shown_votes() and counts_shown(): a count that is hidden must not come
 * to light through any of them, so each says why it does not.
 */
const reviewed: Readonly<Record<string, string>> = {
  "app/features/following/follow.queries.server.ts": "whether the reader has voted",
  "app/features/following/following-list.queries.server.ts": "what the reader has voted for",
  "app/features/home/guide.queries.server.ts": "whether the reader has ever voted",
  "app/features/home/news.queries.server.ts": "with counts_shown(); and what the reader voted for",
  "app/features/ideas/coauthoring/coauthoring.queries.server.ts": "whether the reader has voted",
  "app/features/ideas/feed-sql.server.ts": "whether the reader has voted",
  "app/features/ideas/idea.queries.server.ts": "whether the reader has voted",
  "app/features/ideas/imported-ideas.store.server.ts": "writes what was cast elsewhere",
  "app/features/ideas/merging/carry.store.server.ts": "carries votes over; shows none",
  "app/features/ideas/merging/merge-preview.queries.server.ts":
    "counts for those alone who see both with shown_votes()",
  "app/features/ideas/merging/merge.store.server.ts": "opens votes that were shown within others",
  "app/features/ideas/my-page/my-ideas.queries.server.ts": "with counts_shown()",
  "app/features/ideas/my-page/unit-talk.queries.server.ts": "with counts_shown()",
  "app/features/ideas/voting/voting.queries.server.ts":
    "with voters_shown(); and the reader's own vote",
  "app/features/ideas/voting/voting.store.server.ts": "shows counts whose date has come",
  "app/features/imports/import.queries.server.ts": "counts of an import, which hides none",
  "app/features/insights/rollups/idea-acts-sql.server.ts":
    "of ideas alone whose counts are shown to everybody",
  "app/features/insights/rollups/vote-changes.store.server.ts":
    "whose votes to reckon anew; shows none",
  "app/features/recognition/rules/cursor.store.server.ts": "whose ideas to reckon anew; shows none",
  "app/features/recognition/rules/facts.queries.server.ts":
    "of ideas alone whose counts are shown to everybody",
  "app/features/search/similar-ideas.queries.server.ts": "whether the reader has voted",
};

const reads = /secret_vote|vote_change|forgone_vote|\b(?:from|join|into)\s+vote\b/i;

test("votes are read through what knows whether they are hidden", () => {
  const files = sourceFiles(["app", "server"], /\.tsx?$/).filter(
    ({ path }) => !path.includes(".test.") && !path.startsWith("server/bench/"),
  );
  const found = files.filter(({ text }) => reads.test(withoutComments(text)));
  expect(found.map(({ path }) => path).sort()).toEqual(Object.keys(reviewed).sort());
});

test("reading votes is recognised, however it is written", () => {
  for (const text of [
    "select count(*) from vote v",
    "left JOIN vote on",
    "i.secret_vote_count",
    "tx.idea.update({ secret_vote_count })",
    "from vote_change c",
  ])
    expect(reads.test(text), text).toBe(true);
  for (const text of ["shown_votes(i, $1)", "i.vote_count", "from vote_on_idea($1)", "voted"])
    expect(reads.test(text), text).toBe(false);
});

test("a count that everybody may know cannot be written, and no model reads the other one", () => {
  const files = sourceFiles(["app"], /\.tsx?$/);
  const written = files.filter(({ text }) => /secretVote/.test(text));
  expect(written.map(({ path }) => path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
}
