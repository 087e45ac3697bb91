import { beforeAll, expect, test } from "vitest";
import { behindSql } from "#app/features/recognition/held/behind.queries.server.ts";
import { openBadgesSql } from "#app/features/recognition/held/held.queries.server.ts";
import { holdersSql } from "#app/features/recognition/held/holders.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, inSql, reader, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

/** A catalogue of thirty badges, of which a thousand people have earned three thousand. */
const badges = [
  `insert into badge (id, moment, givers, created_by_id, created_at)
   select ${inSql(6)}, 'contributing', '{rule}', '${id(2, 3)}', now() from generate_series(1, 30) n`,
  `insert into badge_version (badge_id, number, since, person_id, texts, shape, colour, icon, ribbon, tags)
   select id, 1, now(), '${id(2, 3)}', '{"en": {"name": "Badge"}}', 'circle', 1, 'star', 'none', '{}' from badge`,
  `insert into badge_rule (id, badge_id, counts, at_least, earned, added_by_id, added_at)
   select id, id, 'idea_posted', 1, 'once', '${id(2, 3)}', now() from badge`,
  `insert into badge_earning (key, rule_id, person_id, period, earned_at, subjects, at)
   select 'key ' || n, ('${id(6, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 30), 2, '0'))::uuid,
     ('${id(2, 0).slice(0, -3)}' || lpad(to_hex(1 + n % 1000), 3, '0'))::uuid, 'ever', now(), '[]', now()
   from generate_series(1, 3000) n`,
  `insert into award_gift (id, badge_id, version, given_as, earning_key, prepared_at)
   select ${inSql(7)}, ('${id(6, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 30), 2, '0'))::uuid, 1, 'rule', 'key ' || n,
     now() - make_interval(mins => n) from generate_series(1, 3000) n`,
  `insert into award (id, gift_id, badge_id, person_id, unit_id, occasion, state, prepared_at, accepted_at)
   select ${inSql(8)}, ${inSql(7)}, ('${id(6, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 30), 2, '0'))::uuid,
     ('${id(2, 0).slice(0, -3)}' || lpad(to_hex(1 + n % 1000), 3, '0'))::uuid, '${id(1, 9)}', 'once ' || n,
     'accepted_openly', now() - make_interval(mins => n), now() - make_interval(mins => n)
   from generate_series(1, 3000) n`,
  `insert into recognition_choice (person_id, is_named, changed_at) select id, true, now() from person`,
  `analyze`,
];

beforeAll(async () => {
  for (const statement of badges) await database.pool.query(statement);
});

test("the badges of a profile go along those of one person", async () => {
  const plan = await planOf(openBadgesSql, [id(2, 7)]);
  expect(indexes(plan)).toContain("award_person_idx");
  expect(wholeReads(plan)).toEqual([]);
});

test("what stands behind them is found by its ids", async () => {
  const asked = [id(4, 7), id(4, 8), id(5, 9)];
  const read = wholeReads(await planOf(behindSql, [asked, reader.id, asked.map(() => id(2, 7))]));
  // There is no challenge here.
  expect(read.filter((table) => table !== "challenge")).toEqual([]);
});

test("the holders of a badge go along its awards", async () => {
  const plan = await planOf(holdersSql, [id(6, 7), null, null, 25]);
  // Both begin with the badge.
  const ofBadge = ["award_badge_idx", "award_standing_key"];
  expect(indexes(plan).some((index) => ofBadge.includes(index))).toBe(true);
  expect(wholeReads(plan)).not.toContain("award");
});
