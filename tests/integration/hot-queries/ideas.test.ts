import { expect, test } from "vitest";
import {
  discussionSql,
  helpfulDiscussionSql,
} from "#app/features/discussion/discussion.queries.server.ts";
import { boardCountsSql, boardSql } from "#app/features/ideas/board.queries.server.ts";
import { feedStages, sortsOf, wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { feedStatement } from "#app/features/ideas/feed-sql.server.ts";
import { ideaPageSql } from "#app/features/ideas/idea.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { cursor, id, reader, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

test.each([
  ["trending", { sort: "trending" }, "idea_trending_idx"],
  ["new", { sort: "new" }, "idea_new_idx"],
  ["most supported", { sort: "supported" }, "idea_supported_idx"],
  ["trending, a later page", { sort: "trending", after: cursor }, "idea_trending_idx"],
  ["of a category", { categoryId: id(3, 2) }, "idea_category_trending_idx"],
  ["of a category, new", { sort: "new", categoryId: id(3, 2) }, "idea_category_new_idx"],
  [
    "of a category, most supported",
    { sort: "supported", categoryId: id(3, 2) },
    "idea_category_supported_idx",
  ],
] as const)("a page of the feed, %s, reads only its rows", async (_name, part, index) => {
  const { text, values } = feedStatement(reader, { ...wholeFeed, ...part });
  const plan = await planOf(text, values);
  expect(indexes(plan)).toContain(index);
  expect(wholeReads(plan)).toEqual([]);
});

test.each([
  ["awaiting an answer", { view: "awaiting" }],
  ["of what one follows", { view: "following" }],
  ["of one's own unit", { view: "my-unit" }],
  ["of a unit", { unitId: id(1, 9) }],
  ["of a unit without ideas", { unitId: id(1, 10) }],
  ["at a stage where most are", { stage: "open" }],
  ["at a rare stage", { stage: "piloting" }],
  ["of a kind", { kind: "improve" }],
  ["of an author", { authorId: id(2, 5) }],
  ["of somebody who wrote nothing", { authorId: id(2, 600) }],
  ["with a tag", { tag: "Salt" }],
  ["with a tag that is on many", { tag: "Often" }],
  ["of some days", { from: "2020-01-01", to: "2020-02-01" }],
  [
    "by everything at once",
    { categoryId: id(3, 2), unitId: id(1, 9), stage: "open", kind: "new", from: "2020-01-01" },
  ],
] as const)("a page of the feed, %s, never reads the whole table", async (_name, part) => {
  for (const sort of sortsOf("view" in part ? part.view : "all")) {
    const { text, values } = feedStatement(reader, { ...wholeFeed, ...part, sort });
    expect(wholeReads(await planOf(text, values)), sort).toEqual([]);
  }
});

test("the board reads the latest of each stage, and counts along an index", async () => {
  const filter = { categoryId: null, unitId: null };
  const plan = await planOf(boardSql(filter), [null, null, feedStages, id(2, 1)]);
  expect(indexes(plan)).toContain("idea_stage_idx");
  expect(wholeReads(plan)).toEqual([]);
  const inCategory = { ...filter, categoryId: id(3, 2) };
  const counts = await planOf(boardCountsSql(inCategory), [id(3, 2), null]);
  expect(wholeReads(counts)).toEqual([]);
});

test("the page of an idea reads it and what belongs to it by key", async () => {
  const plan = await planOf(ideaPageSql, [id(4, 7), id(2, 1), "en"]);
  expect(indexes(plan)).toEqual(
    expect.arrayContaining(["idea_pkey", "unit_pkey", "idea_author_pkey"]),
  );
  expect(wholeReads(plan)).toEqual([]);
});

test("a discussion reads its own comments alone", async () => {
  const plan = await planOf(discussionSql, [id(4, 7), id(2, 1), null]);
  expect(indexes(plan)).toContain("comment_subject_idx");
  expect(wholeReads(plan)).toEqual([]);
  const helpful = await planOf(helpfulDiscussionSql, [id(4, 7), id(2, 1), 3, id(5, 1)]);
  expect(indexes(helpful).join()).toMatch(/comment_(?:subject|helpful)_idx/);
  expect(wholeReads(helpful)).toEqual([]);
});
