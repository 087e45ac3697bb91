import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { pageOf } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { answerColumns, answerOf, type AnswerColumns } from "../promise-answer.server.ts";
import { promisePolicy } from "../promise.policy.ts";
import { counted, inPeriod, places, since } from "./counted-sql.server.ts";
import type { BehindFilter, BehindView } from "./overview.ts";
import { promiseOverview } from "./overview.queries.server.ts";

const behindPageSize = 50;

interface BehindRow extends AnswerColumns {
  /** Of the wait: an idea may have been promised something at two stages. */
  id: string;
  ideaId: string;
  title: string;
  language: Language;
  unit: string;
  /** The last day of the promise; null: nothing was promised. */
  dueOn: string | null;
  isAnswered: boolean;
  isKept: boolean;
  /** Working days it took; null: it is not answered. */
  after: number | null;
  missedBy: number | null;
  sortValue: number;
}

/** The ideas behind a figure of the overview, which counts the very same. Throws `forbidden`. */
export async function ideasBehind(actor: Actor, filter: BehindFilter) {
  authorize(actor, promisePolicy.oversee, { authorIds: [] });
  const { weeks, unitId, after, view } = filter;
  const values = [weeks, givenTime(), unitId, after?.value ?? null, after?.id ?? null];
  const read = await sql<BehindRow>(behindSql(view), values);
  const { rows, next } = pageOf(read, behindPageSize, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { rows: rows.map(present), next };
}

export type IdeaBehind = Awaited<ReturnType<typeof ideasBehind>>["rows"][number];

function present({ sortValue: _, decisionId, officialId, ...row }: BehindRow) {
  return { ...row, answer: answerOf({ decisionId, officialId }) };
}

/** The figures that a list explains. Throws `forbidden`, and `not_found` for a unit that is not counted. */
export async function figuresOf(actor: Actor, { weeks, unitId }: BehindFilter) {
  const found = (await promiseOverview(actor, weeks)).find(({ id }) => id === unitId);
  if (!found) throw notFound("directory.unitUnknown");
  return found;
}

const views: Readonly<Record<BehindView, string>> = {
  settled: counted.settled,
  kept: counted.kept,
  missed: `${counted.settled} and (${counted.kept}) is not true`,
  first: counted.first,
};

/** The latest first; the quickest first where the median is looked for. */
const sortOf = (view: BehindView) =>
  view === "first"
    ? "-a.answered_after::float8"
    : "(extract(epoch from coalesce(a.answered_at, a.due_at)) * 1000000)::float8";

const behindSql = (view: BehindView) => `
  with recursive ${places}, ${since}, inside as (
    select id from place where $3::uuid is null or id = $3::uuid
    union select u.id from unit u join inside n on u.parent_id = n.id
  )
  select a.id, a.idea_id as "ideaId", i.title, i.language, u.name as unit, a.due_on::text as "dueOn",
    a.answered_at is not null as "isAnswered", (${counted.kept}) is true as "isKept", a.answered_after as after,
    a.missed_by as "missedBy", ${sortOf(view)} as "sortValue",
    ${answerColumns}
  from awaited_answer a
  join idea i on i.id = a.idea_id and listed(i)
  join inside on inside.id = i.unit_id
  join unit u on u.id = i.unit_id
  cross join since
  where ${inPeriod} and ${views[view]}
    and ($4::float8 is null or (${sortOf(view)}, a.id) < ($4::float8, $5::uuid))
  order by ${sortOf(view)} desc, a.id desc limit ${String(behindPageSize + 1)}`;
