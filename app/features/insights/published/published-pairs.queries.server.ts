import { prepared } from "#app/platform/db.server.ts";
import { hidden, told, type Shown } from "../figures/shown.ts";
import { spanOf, type Period } from "../periods/period.ts";
import { isToldLength } from "../periods/told-spans.ts";
import { periodOf } from "../rollups/period-number.ts";
import { askToSettle } from "./ask-to-settle.store.server.ts";
import { allOfThem, wholeOrganisation } from "./published-figure.ts";

/** What people of one unit did for ideas of another, in weight; null: all of those that are set beside each other. */
export interface ToldPair {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly weight: Shown<number>;
}

/**
 * The matrix of the units right below a unit (null: of the whole organisation), which itself stands for the people directly
 * in it. Weights add up over time: a run of months is told where each of its months is. Pairs that did nothing for each
 * other are left out. `untold`: of weeks, of runs of other lengths, and where all of a month is hidden nothing
 * is told; `waiting`: not settled yet.
 */
export async function publishedMatrix(
  period: Period,
  withinId: string | null,
): Promise<readonly ToldPair[] | "waiting" | "untold"> {
  if (period.grain !== "month" || !isToldLength(period)) return "untold";
  const last = periodOf("month", spanOf(period).to);
  const [closed] = await prepared<{ n: number }>(
    "published-months",
    "select count(*)::int as n from insight_closing where grain = 'month' and last between $1 and $2",
    [last - period.count + 1, last],
  );
  if (closed?.n !== period.count) {
    await askToSettle();
    return "waiting";
  }
  const place = [withinId ?? wholeOrganisation, last - period.count + 1, last];
  // Where all pairs are hidden, which of the others are nought would tell how many share a sum that is told above.
  const [allHidden] = await prepared<{ n: number }>("hidden-matrices", allHiddenSql, place);
  if ((allHidden?.n ?? 0) > 0) return "untold";
  const rows = await prepared<ToldRow>("published-pairs", pairsSql, place);
  return rows.map(({ fromId, toId, weight, isHidden }) => ({
    ...{ fromId, toId, weight: isHidden ? hidden : told(weight) },
  }));
}

interface ToldRow {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly weight: number;
  readonly isHidden: boolean;
}

const allHiddenSql = `
  select count(*)::int as n from (
    select month from insight_published_pair
    where within_id = $1 and month between $2 and $3 and from_id <> '${allOfThem}' and to_id <> '${allOfThem}'
    group by month having bool_and(is_hidden)) m`;

const pairsSql = `
  select nullif(from_id, '${allOfThem}') as "fromId", nullif(to_id, '${allOfThem}') as "toId", sum(weight)::int as weight,
    bool_or(is_hidden) as "isHidden"
  from insight_published_pair where within_id = $1 and month between $2 and $3
  group by 1, 2 order by 1, 2`;
