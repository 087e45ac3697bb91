import { beforeAll } from "vitest";
import type { TestDatabase } from "#tests/support/database.ts";

/** Ids of rows by their kind and number: units are 1, people 2, categories 3, ideas 4, comments 5. */
export const id = (kind: number, number: number) =>
  `0190000${String(kind)}-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
/** The same in SQL, of the number n. */
export const inSql = (kind: number) =>
  `('0190000${String(kind)}-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const [people, ideas] = [1_000, 3_000];
/** Somebody who reads. */
export const reader = { id: id(2, 1), unitId: id(1, 9), language: "en" } as const;
/** Where a later page begins. */
export const cursor = { value: 20, id: id(4, 7) };

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

/** Fills the database of a test file once. */
export function useOrganisation(database: TestDatabase): void {
  beforeAll(async () => {
    for (const statement of organisation) await database.pool.query(statement);
  });
}
