import { beforeAll, describe, expect, test } from "vitest";
import {
  discussionSql,
  helpfulDiscussionSql,
} from "#app/features/discussion/discussion.queries.server.ts";
import { boardCountsSql, boardSql } from "#app/features/ideas/board.queries.server.ts";
import { feedStages, sortsOf, wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { feedStatement } from "#app/features/ideas/feed-sql.server.ts";
import { ideaPageSql } from "#app/features/ideas/idea.queries.server.ts";
import { readQueueFilter } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { queueStatement } from "#app/features/ideas/promising/queue/queue-sql.server.ts";
import { doneSql, openSql } from "#app/features/moderation/case.queries.server.ts";
import { logSql } from "#app/features/moderation/log.queries.server.ts";
import { suggestedPeopleSql } from "#app/features/people/suggestions.queries.server.ts";
import { peopleSql } from "#app/features/people/administration.queries.server.ts";
import { foundCommentsStatement } from "#app/features/search/found-comments.queries.server.ts";
import { foundIdeasStatement } from "#app/features/search/found-ideas.queries.server.ts";
import { choiceOf } from "#app/features/search/narrowing.ts";
import { similarIdeasStatement } from "#app/features/search/similar-ideas.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase({}, { emptied: "once" });

const id = (kind: number, number: number) =>
  `0190000${String(kind)}-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
const inSql = (kind: number) =>
  `('0190000${String(kind)}-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const [people, ideas] = [1_000, 3_000];
const reader = { id: id(2, 1), unitId: id(1, 9), language: "en" } as const;
const cursor = { value: 20, id: id(4, 7) };

/** A search for a word that few texts hold. */
const anything = choiceOf([]);
const rare = {
  asked: { en: "'77'", fr: "'77'" },
  narrowing: {
    ...{ author: anything, unit: anything, stage: anything, category: anything, kind: anything },
    ...{ tag: anything, unknown: [] },
  },
};

/** Enough rows that reading a table from end to end would be the wrong plan. */
const organisation = [
  `insert into unit (id, name) select ${inSql(1)}, 'Unit ' || n from generate_series(1, 300) n`,
  `insert into person (id, name, email, unit_id)
   select ${inSql(2)}, 'Person ' || n, n || '@example.org', '${id(1, 9)}' from generate_series(1, ${people}) n`,
  `insert into category (id, name) select ${inSql(3)}, '{"en": "Any"}' from generate_series(1, 8) n`,
  `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at, secret_vote_count)
   select ${inSql(4)}, 'Idea ' || n, repeat('Too long. ', 30), 'Shorten it.',
     ('${id(3, 0).slice(0, -1)}' || 1 + n % 8)::uuid, '${id(1, 9)}', 'en', now() - make_interval(hours => n), n % 90
   from generate_series(1, ${ideas}) n`,
  `insert into idea_author (idea_id, person_id)
   select ${inSql(4)}, ('${id(2, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 100), 2, '0'))::uuid from generate_series(1, ${ideas}) n`,
  `insert into idea_tag (idea_id, folded, tag)
   select ${inSql(4)}, t.folded, t.folded from generate_series(1, ${ideas}) n
   cross join lateral (values ('often'), ('tag ' || n % 500)) t (folded)`,
  `insert into vote (idea_id, person_id)
   select i.id, p.id from (select id from idea limit 100) i, (select id from person limit 90) p`,
  `insert into discussion (subject_id, subject_kind) select id, 'idea' from idea`,
  `insert into comment (id, subject_id, author_id, source, html, created_at)
   select ${inSql(5)}, ('${id(4, 0).slice(0, -4)}' || lpad(to_hex(1 + n % 2000), 4, '0'))::uuid, '${id(2, 6)}', 'Yes.', '<p>Yes.</p>',
     now() - make_interval(mins => n) from generate_series(1, 10000) n`,
  `analyze`,
];

// Tables are emptied before each test.
beforeAll(async () => {
  for (const statement of organisation) await database.pool.query(statement);
});

describe("of a few thousand ideas", () => {
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

  test("the queue of answers goes along what is due, for a manager, a leader and an overseer", async () => {
    await database.pool.query(
      `update idea set answer_due_at = published_at + interval '14 days' where id > '${id(4, 100)}'`,
    );
    await database.pool.query(
      `update idea set answered_at = now() where secret_vote_count % 10 <> 0`,
    );
    await database.pool.query(
      `insert into unit_manager (person_id, unit_id) values ('${id(2, 700)}', '${id(1, 9)}')`,
    );
    await database.pool.query("analyze");
    for (const query of ["", "show=overdue", "show=week", `of=all&unit=${id(1, 9)}`]) {
      const filter = readQueueFilter(new URLSearchParams(query));
      const { text, values } = queueStatement(id(2, 700), null, filter);
      const plan = await planOf(text, values);
      expect(indexes(plan), query).toContain("idea_due_idx");
      // The tree of units is walked as a whole: it has hundreds of nodes, not thousands.
      const read = wholeReads(plan).filter((table) => table !== "unit");
      expect(read, query).toEqual([]);
    }
  });

  test("the queue of moderation goes along what waits, and its log and what was decided along their times", async () => {
    await database.pool.query(
      `insert into moderation_case (id, kind, thing_kind, thing_id, idea_id, concerned_ids, opened_at, closed_at, outcome)
       select ${inSql(6)}, 'reports', 'idea', ${inSql(4)}, ${inSql(4)}, '{}', now() - make_interval(hours => n),
         case when n > 200 then now() - make_interval(mins => n) end, case when n > 200 then 'dismissed' end
       from generate_series(1, 3000) n`,
    );
    await database.pool.query(
      `insert into moderation_act (id, case_id, kind, thing_kind, thing_id, idea_id, concerned_ids, moderator_id, at)
       select ${inSql(7)}, ${inSql(6)}, 'dismissed', 'idea', ${inSql(4)}, ${inSql(4)}, '{}', '${id(2, 3)}',
         now() - make_interval(mins => n) from generate_series(201, 3000) n`,
    );
    await database.pool.query(
      `insert into report (id, case_id, reporter_id, reason_id, reason, said, at)
       select ${inSql(8)}, ${inSql(6)}, '${id(2, 4)}', r.id, r.name, 'Said.', now()
       from generate_series(1, 3000) n, (select id, name from moderation_reason order by position limit 1) r`,
    );
    await database.pool.query(`update person set is_moderator = true where id = '${id(2, 3)}'`);
    await database.pool.query("analyze");
    const values = [id(2, 3), null, null, 31, "en"];
    const open = await planOf(openSql, values);
    expect(indexes(open)).toContain("moderation_case_waiting_idx");
    expect(wholeReads(open)).toEqual([]);
    const done = await planOf(doneSql, values);
    expect(indexes(done)).toContain("moderation_case_done_idx");
    expect(wholeReads(done)).toEqual([]);
    const log = await planOf(logSql, [null, null, null, 51, "en", id(2, 3)]);
    expect(indexes(log)).toContain("moderation_act_log_idx");
    expect(wholeReads(log)).toEqual([]);
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

  test("people are suggested from an index of the words of their names", async () => {
    const plan = await planOf(suggestedPeopleSql, ["person:* & 77:*", "person 77", id(1, 9)]);
    expect(indexes(plan)).toContain("person_words_idx");
    expect(wholeReads(plan)).toEqual([]);
  });

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

  test.each([
    ["name", "person_name_idx"],
    ["email", "person_email_key"],
  ] as const)("the list of people by %s reads only its rows", async (key, index) => {
    for (const descending of [false, true]) {
      const statement = peopleSql({ key, descending }, false);
      const plan = await planOf(statement, ["%%", null, 51]);
      expect(indexes(plan)).toContain(index);
      expect(wholeReads(plan)).toEqual([]);
    }
  });

  test("a discussion reads its own comments alone", async () => {
    const plan = await planOf(discussionSql, [id(4, 7), id(2, 1), null]);
    expect(indexes(plan)).toContain("comment_subject_idx");
    expect(wholeReads(plan)).toEqual([]);
    const helpful = await planOf(helpfulDiscussionSql, [id(4, 7), id(2, 1), 3, id(5, 1)]);
    expect(indexes(helpful).join()).toMatch(/comment_(?:subject|helpful)_idx/);
    expect(wholeReads(helpful)).toEqual([]);
  });
});

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows"?: number;
  readonly Plans?: readonly PlanNode[];
}

async function planOf(statement: string, values: readonly unknown[]): Promise<PlanNode[]> {
  const [row] = await sql<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
    `explain (analyze, format json) ${statement}`,
    values,
  );
  return row ? nodesOf(row["QUERY PLAN"][0].Plan) : [];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function indexes(plan: readonly PlanNode[]): string[] {
  return plan.flatMap((node) => node["Index Name"] ?? []);
}

/** Tables that grow and were read from end to end. */
function wholeReads(plan: readonly PlanNode[]): string[] {
  const grown = [
    "idea",
    "vote",
    "comment",
    "discussion",
    "person",
    "idea_author",
    "unit",
    "idea_words",
    "comment_words",
    "moderation_case",
    "moderation_act",
    "report",
  ];
  return plan
    .filter((node) => node["Node Type"] === "Seq Scan")
    .flatMap((node) => node["Relation Name"] ?? [])
    .filter((table) => grown.includes(table));
}
