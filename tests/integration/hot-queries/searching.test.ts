import { expect, test } from "vitest";
import { foundCommentsStatement } from "#app/features/search/found-comments.queries.server.ts";
import { foundIdeasStatement } from "#app/features/search/found-ideas.queries.server.ts";
import { choiceOf } from "#app/features/search/narrowing.ts";
import { similarIdeasStatement } from "#app/features/search/similar-ideas.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

/** A search for a word that few texts hold. */
const anything = choiceOf([]);
const rare = {
  asked: { en: "'77'", fr: "'77'" },
  narrowing: {
    ...{ author: anything, unit: anything, stage: anything, category: anything, kind: anything },
    ...{ tag: anything, unknown: [] },
  },
};

test("ideas are searched by the index of their words, and looked at by key after that", async () => {
  const statement = foundIdeasStatement({
    lookup: rare,
    order: "relevance",
    after: null,
    language: "en",
  });
  const plan = await planOf(statement.text, statement.values.list);
  expect(indexes(plan)).toEqual(expect.arrayContaining(["idea_words_idx", "idea_pkey"]));
  expect(wholeReads(plan)).toEqual([]);
});

test("of ideas that hold a common word the newest are read", async () => {
  const lookup = { ...rare, asked: { en: "'long'", fr: "'long'" } };
  const statement = foundIdeasStatement({
    lookup,
    order: "relevance",
    after: null,
    language: "en",
  });
  const plan = await planOf(statement.text, statement.values.list);
  expect(indexes(plan)).toContain("idea_words_new_idx");
  expect(wholeReads(plan)).toEqual([]);
});

test("comments are searched by the index of their words", async () => {
  const statement = foundCommentsStatement({ lookup: rare, order: "relevance", after: null });
  const plan = await planOf(statement.text, statement.values.list);
  expect(indexes(plan)).toContain("comment_words_idx");
  expect(wholeReads(plan)).toEqual([]);
});

test("similar ideas are found by the index of their words", async () => {
  const stems = { en: { known: ["77"], all: ["idea", "77"] }, fr: { known: [], all: [] } };
  const { text, values } = similarIdeasStatement({
    personId: id(2, 1),
    language: "en",
    exceptId: null,
    title: "Idea 77",
    ofTitle: stems,
    ofText: { en: { known: [], all: [] }, fr: { known: [], all: [] } },
  });
  const plan = await planOf(text, values.list);
  expect(indexes(plan)).toContain("idea_words_idx");
  expect(wholeReads(plan)).toEqual([]);
});
