import { beforeAll, expect, test } from "vitest";
import { archiveSql } from "#app/features/recognition/announcing/archive.queries.server.ts";
import { noticedSql } from "#app/features/recognition/announcing/notices.queries.server.ts";
import { aroundIdea, kudosOnSql } from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { myKudosSql } from "#app/features/recognition/kudos/my-kudos.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, inSql, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads as allWholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

// Nothing has been entered anywhere here, and a table without rows is read as it is.
const wholeReads = (plan: Awaited<ReturnType<typeof planOf>>) =>
  allWholeReads(plan).filter((table) => !["challenge", "submission"].includes(table));

const value = id(6, 1);
const given = [
  `insert into kudos_value (id, name) values ('${value}', '{"en": "Courage"}')`,
  `insert into kudos (id, from_id, to_id, unit_id, contribution_kind, contribution_id, value_id, words, at)
   select ${inSql(7)}, p.id, q.id, '${id(1, 9)}', 'idea', i.id, '${value}', 'Thank you for it.', now() - make_interval(mins => n)
   from generate_series(1, 8000) n
   join lateral (select ('${id(2, 0).slice(0, -3)}' || lpad(to_hex(1 + n % 900), 3, '0'))::uuid as id) p on true
   join lateral (select ('${id(2, 0).slice(0, -3)}' || lpad(to_hex(1 + (n + 7) % 900), 3, '0'))::uuid as id) q on true
   join lateral (select ('${id(4, 0).slice(0, -3)}' || lpad(to_hex(1 + n % 2500), 3, '0'))::uuid as id) i on true`,
  `insert into announcement (id, author_id, language, title, text, html, created_at, updated_at, published_at)
   select ${inSql(8)}, '${id(2, 1)}', 'en', 'News', 'News.', '<p>News.</p>', now(), now(), now() - make_interval(hours => n * 7)
   from generate_series(1, 3000) n`,
  "analyze",
];
beforeAll(async () => {
  for (const statement of given) await database.pool.query(statement);
});

test("kudos for an idea, and for what is said about it, are found by what they were given for", async () => {
  const plan = await planOf(kudosOnSql(aroundIdea("$1::uuid")), [id(4, 9), id(2, 1), 3]);
  expect(indexes(plan)).toContain("kudos_contribution_idx");
  expect(wholeReads(plan)).toEqual([]);
});

test.each([
  ["received", "kudos_recipient_idx"],
  ["given", "kudos_giver_idx"],
] as const)("what somebody has %s is read from its index, page by page", async (side, index) => {
  for (const cursor of [
    [null, null],
    [Date.now() * 1000, id(7, 9)],
  ]) {
    const plan = await planOf(myKudosSql[side], [id(2, 7), ...cursor, 21]);
    expect(indexes(plan)).toContain(index);
    expect(wholeReads(plan)).toEqual([]);
  }
});

test("what was announced is read from an index, for every page and for the archive", async () => {
  const noticed = await planOf(noticedSql, []);
  expect(indexes(noticed)).toContain("announcement_published_idx");
  expect(wholeReads(noticed)).toEqual([]);
  for (const cursor of [
    [null, null],
    [Date.now() * 1000 - 1e12, id(8, 9)],
  ]) {
    const plan = await planOf(archiveSql, [...cursor, 21]);
    expect(indexes(plan)).toContain("announcement_published_idx");
    expect(wholeReads(plan)).toEqual([]);
  }
});
