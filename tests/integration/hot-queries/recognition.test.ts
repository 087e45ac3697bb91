import { beforeAll, expect, test } from "vitest";
import { awardList } from "#app/features/recognition/awarding/award-list.queries.server.ts";
import { publicRevision } from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";
import { nominationList } from "#app/features/recognition/awarding/nomination-list.queries.server.ts";
import { awardLog, wall } from "#app/features/recognition/awarding/public-awards.queries.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, inSql, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";
import { statementsOf } from "./statements.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

// Awards of every state in a badge's thousands, and nominations wherever they stand.
const awards = [
  `insert into badge (id, moment, givers, is_repeatable, created_by_id, created_at)
   select ${inSql(6)}, 'delivering', '{leader,peers}', true, '${id(2, 1)}', now() from generate_series(1, 20) n`,
  `insert into badge_version (badge_id, number, since, person_id, texts, shape, colour, icon, ribbon, tags)
   select ${inSql(6)}, 1, now(), '${id(2, 1)}', '{"en": {"name": "Badge", "description": "", "criteria": ""}}',
     'circle', 1, 'award', 'none', '{}' from generate_series(1, 20) n`,
  `insert into award_gift (id, badge_id, version, giver_id, given_as, changed, for_whom, prepared_at)
   select ${inSql(7)}, ('${id(6, 0).slice(0, -2)}' || lpad(to_hex(case when n % 2 = 0 then 1 else 1 + n % 20 end), 2, '0'))::uuid, 1,
     ('${id(2, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 100), 2, '0'))::uuid, 'leader', 'It changed.', 'All', now() - make_interval(hours => n)
   from generate_series(1, 5000) n`,
  `insert into award (id, gift_id, badge_id, person_id, unit_id, occasion, state, prepared_at, accepted_at, announced_at)
   select ${inSql(8)}, ${inSql(7)}, ('${id(6, 0).slice(0, -2)}' || lpad(to_hex(case when n % 2 = 0 then 1 else 1 + n % 20 end), 2, '0'))::uuid,
     ('${id(2, 0).slice(0, -3)}' || lpad(to_hex(1 + n % 900), 3, '0'))::uuid, ('${id(1, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 200), 2, '0'))::uuid,
     n::text, (case when n % 3 = 0 then 'announced' else 'accepted_quietly' end)::award_state,
     now() - make_interval(hours => n), now() - make_interval(hours => n),
     case when n % 3 = 0 then now() - make_interval(hours => n) end
   from generate_series(1, 5000) n`,
  `insert into award_move (id, award_id, from_state, to_state, capacity, at)
   select ${inSql(9)}, ${inSql(8)}, 'accepted_openly', (case when n % 3 = 0 then 'announced' else 'accepted_quietly' end)::award_state,
     'clock', now() - make_interval(hours => n) from generate_series(1, 5000) n`,
  `insert into nomination (id, badge_id, nominator_id, state, changed, for_whom, nominated_at, lapses_at, decider_id, decided_at,
     decision)
   select ${inSql(7)}, '${id(6, 1)}', ('${id(2, 0).slice(0, -2)}' || lpad(to_hex(1 + n % 100), 2, '0'))::uuid,
     (case when n % 50 = 0 then 'nominated' when n % 50 = 1 then 'seconded' else 'turned_down' end)::nomination_state,
     'It changed.', 'All', now() - make_interval(hours => n), now(),
     case when n % 50 > 1 then '${id(2, 1)}'::uuid end, case when n % 50 > 1 then now() end, case when n % 50 > 1 then 'No.' else '' end
   from generate_series(1, 5000) n`,
  "analyze",
];

beforeAll(async () => {
  // A bulk of decided nominations and of awards without their steps, as only a test makes it.
  const client = await database.pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const statement of awards) await client.query(statement);
    await client.query("set session_replication_role = default");
  } finally {
    client.release();
  }
}, 120_000);

async function indexesOf(read: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(read);
  expect(statements.length).toBeGreaterThan(0);
  const used: string[] = [];
  for (const { text, values } of statements) {
    const plan = await planOf(text, values);
    // There are a thousand people and a few hundred units: for some dozens of names it is cheaper to read them as a whole.
    const read = wholeReads(plan).filter((table) => table !== "person" && table !== "unit");
    expect(read, text).toEqual([]);
    used.push(...indexes(plan));
  }
  return used;
}

const all = { badgeId: null, unitId: null, period: null };
const asked = { filter: all, after: null, language: "en" } as const;

test.each([
  ["all of it", all, ["award_log_idx"]],
  // So few rows can be had along the badge or along the time.
  ["of a badge", { ...all, badgeId: id(6, 8) }, ["award_badge_log_idx", "award_badge_idx"]],
  ["of a unit", { ...all, unitId: id(1, 9) }, ["award_unit_idx"]],
] as const)("the log, %s, reads only its rows", async (_name, filter, along) => {
  const used = await indexesOf(() => awardLog({ ...asked, filter }));
  expect(
    along.some((index) => used.includes(index)),
    used.join(),
  ).toBe(true);
});

test("the wall reads only what it shows", async () => {
  const leader = await aPerson({ role: "leader" });
  expect(await indexesOf(() => wall(leader, "colleagues", asked))).toContain("award_story_idx");
});

test("how far what is public has come is one look into an index", async () => {
  expect(await indexesOf(publicRevision)).toEqual(["award_move_public_idx"]);
});

test("lists of awards and nominations read only their rows", async () => {
  const leader = await aPerson({ role: "leader" });
  const page = { after: null, language: "en" } as const;
  expect(await indexesOf(() => awardList(leader, "yours", page))).toContain("award_person_idx");
  expect(await indexesOf(() => awardList(leader, "given", page))).toContain("award_gift_giver_idx");
  for (const view of ["to-second", "to-decide"] as const)
    expect(await indexesOf(() => nominationList(leader, view, page))).toContain(
      "nomination_state_idx",
    );
});
