import { expect, test } from "vitest";
import { readQueueFilter } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { queueStatement } from "#app/features/ideas/promising/queue/queue-sql.server.ts";
import { doneSql, openSql } from "#app/features/moderation/case.queries.server.ts";
import { logSql } from "#app/features/moderation/log.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, inSql, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

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
