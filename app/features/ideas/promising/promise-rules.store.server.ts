import type { RunSql } from "#app/core/subject.ts";
import { promisedStages, type PromisedStage } from "./promise.ts";
import type { OwnLengths, PromiseRules } from "./promise-rules.ts";

/** What is promised now. */
export async function promiseRules(sql: RunSql): Promise<PromiseRules & { revision: number }> {
  const [row] = await sql<{
    open: number | null;
    inReview: number | null;
    remindDays: number | null;
    escalateDays: number | null;
    revision: number;
  }>(
    `select open_days as open, in_review_days as "inReview", remind_days as "remindDays",
       escalate_days as "escalateDays", revision from promise_settings`,
  );
  const own = await sql<{ categoryId: string; stage: PromisedStage; days: number | null }>(
    `select category_id as "categoryId", stage, days from category_promise order by category_id, stage`,
  );
  const ofCategories: Record<string, OwnLengths> = {};
  for (const { categoryId, stage, days } of own)
    ofCategories[categoryId] = { ...ofCategories[categoryId], [stage]: days };
  return {
    usual: { open: row?.open ?? null, in_review: row?.inReview ?? null },
    ofCategories,
    remindDays: row?.remindDays ?? null,
    escalateDays: row?.escalateDays ?? null,
    revision: row?.revision ?? 0,
  };
}

/** Writes what is promised from now on; categories that are not there are left out. */
export async function savePromiseRules(
  sql: RunSql,
  { usual, ofCategories, remindDays, escalateDays }: PromiseRules,
): Promise<void> {
  await sql(
    `insert into promise_settings as s (id, open_days, in_review_days, remind_days, escalate_days)
     values (1, $1, $2, $3, $4)
     on conflict (id) do update set open_days = $1, in_review_days = $2, remind_days = $3, escalate_days = $4,
       revision = s.revision + 1`,
    [usual.open, usual.in_review, remindDays, escalateDays],
  );
  await sql("delete from category_promise");
  const rows = Object.entries(ofCategories).flatMap(([categoryId, own]) =>
    promisedStages.flatMap((stage) => {
      const days = own[stage];
      return days === undefined ? [] : [{ categoryId, stage, days }];
    }),
  );
  await sql(
    `insert into category_promise (category_id, stage, days)
     select x.category_id, x.stage::stage, x.days
     from unnest($1::uuid[], $2::text[], $3::smallint[]) x (category_id, stage, days)
     join category c on c.id = x.category_id`,
    [
      rows.map(({ categoryId }) => categoryId),
      rows.map(({ stage }) => stage),
      rows.map(({ days }) => days),
    ],
  );
}
