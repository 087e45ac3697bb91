import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { FigureName } from "../../figures/sentence.ts";
import { actingPolicy } from "../acting.policy.ts";
import { todayHere } from "../../periods/today.queries.server.ts";
import { isLate, type ActionState, type ActionStepKind } from "./action-request.ts";
import type { ActionList } from "./action-list.ts";

/** Somebody by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A request as lists show it. */
export interface ActionLine {
  readonly id: string;
  readonly figure: FigureName;
  /** The name of its period; empty where there is none. */
  readonly period: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly asked: string;
  /** `isAble`: whether they are active and still manage the unit. */
  readonly owner: Named & { readonly isAble: boolean };
  readonly askedBy: Named;
  readonly state: ActionState;
  readonly dueDay: string;
  readonly isLate: boolean;
}

/** Something that happened to a request. */
export interface ActionStep {
  readonly id: string;
  readonly kind: ActionStepKind;
  readonly who: Named;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  readonly owner: string | null;
  readonly dueDay: string | null;
}

type LineRow = Omit<ActionLine, "isLate"> & { readonly sortValue: number };

const lineColumns = `
  a.id, a.figure, a.period, a.unit_id as "unitId", coalesce(u.name, a.unit_name) as "unitName", a.asked, a.state,
  a.due_day::text as "dueDay",
  json_build_object('id', o.id, 'name', o.name, 'isAble',
    o.deactivated_at is null and manages_unit(o.id, a.unit_id)) as owner,
  json_build_object('id', k.id, 'name', k.name) as "askedBy",
  (extract(epoch from a.asked_at) * 1000000)::float8 as "sortValue"`;

const lineTables = `
  from action_request a left join unit u on u.id = a.unit_id
  join person o on o.id = a.owner_id join person k on k.id = a.asked_by_id`;

/** SQL: whether request `a` is asked of $1, as its owner or as who manages its unit or one above. */
const askedOf = `(a.owner_id = $1::uuid or a.unit_id in (
  select w.unit_id from unit_manager m cross join lateral units_within(m.unit_id) w where m.person_id = $1::uuid))`;

/** SQL: what each list holds; $2 is today. */
const conditions: Readonly<Record<ActionList, string>> = {
  waiting: "a.state in ('open', 'reported')",
  late: "a.state = 'open' and a.due_day < $2::date",
  reported: "a.state = 'reported'",
  done: "a.state = 'accepted'",
  withdrawn: "a.state = 'withdrawn'",
};

const pageLength = 20;

/**
 * A page of a list, the latest first: leaders see what every unit was asked, others what they were. Throws `forbidden` for
 * whoever neither asks nor is asked.
 */
export async function actionPage(
  actor: Actor,
  { list, after }: { readonly list: ActionList; readonly after: Cursor | null },
) {
  const today = await todayHere();
  const rows = await prepared<LineRow>(`actions-${list}`, listSql(list), [
    ...[actor.id, today, actor.role === "leader"],
    ...[after?.value ?? null, after?.id ?? null, pageLength + 1],
  ]);
  const page = pageOf(rows, pageLength, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { rows: page.rows.map((row) => lineOf(row, today)), next: page.next };
}

/** The statement behind a list. */
export const listSql = (list: ActionList) => `
  select ${lineColumns} ${lineTables}
  where ${conditions[list]} and ($3::boolean or ${askedOf}) and $2::date is not null
    and (a.asked_at, a.id) < (coalesce(to_timestamp($4::float8 / 1000000), 'infinity'),
      coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by a.asked_at desc, a.id desc limit $6`;

/** What waits for somebody to do, as its owner or as who manages the unit, due soonest first. */
export async function askedOfMe(actor: Actor, atMost: number): Promise<readonly ActionLine[]> {
  const today = await todayHere();
  const rows = await prepared<LineRow>(
    "actions-asked-of-me",
    `select ${lineColumns} ${lineTables} where a.state = 'open' and ${askedOf} order by a.due_day, a.id limit $2`,
    [actor.id, atMost],
  );
  return rows.map((row) => lineOf(row, today));
}

/** Whether anything was ever asked of somebody as its owner. */
export async function isAsked(actor: Actor): Promise<boolean> {
  const rows = await prepared(
    "actions-is-asked",
    "select from action_request where owner_id = $1::uuid limit 1",
    [actor.id],
  );
  return rows.length > 0;
}

/** What stands beside a figure of a unit (null: of any) until it is done, as far as the reader sees it. */
export async function actionsBeside(
  actor: Actor,
  { figure, unitId }: { readonly figure: FigureName; readonly unitId: string | null },
): Promise<readonly ActionLine[]> {
  const today = await todayHere();
  const rows = await prepared<LineRow>(
    "actions-beside",
    `select ${lineColumns} ${lineTables}
     where a.state in ('open', 'reported') and a.figure = $4
       and ($3::uuid is null or a.unit_id in (select unit_id from units_within($3::uuid)))
       and ($2::boolean or ${askedOf})
     order by a.due_day, a.id limit 20`,
    [actor.id, actor.active && actor.role === "leader", unitId, figure],
  );
  return rows.map((row) => lineOf(row, today));
}

type PageRow = LineRow & {
  readonly revision: number;
  readonly managesUnit: boolean;
  readonly steps: readonly ActionStep[];
};

/** A request and what happened to it. Throws `not_found` for whoever may not know of it. */
export async function actionById(actor: Actor, id: string) {
  const [row] = isId(id) ? await prepared<PageRow>("action-page", pageSql, [actor.id, id]) : [];
  const part = { isOwner: row?.owner.id === actor.id, managesUnit: row?.managesUnit ?? false };
  if (!row || !actingPolicy.see(actor, part).allowed) throw notFound("acting.actionUnknown");
  const today = await todayHere();
  const { revision, steps } = row;
  return { ...lineOf(row, today), revision, steps, part, today };
}

const pageSql = `
  select ${lineColumns}, a.revision, manages_unit($1::uuid, a.unit_id) as "managesUnit",
    (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'who', json_build_object('id', p.id, 'name', p.name),
        'text', s.text, 'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'owner', n.name, 'dueDay', s.due_day::text) order by s.at, s.id)
     from action_step s join person p on p.id = s.person_id left join person n on n.id = s.owner_id
     where s.request_id = a.id) as steps
  ${lineTables} where a.id = $2::uuid`;

function lineOf(row: LineRow, today: string): ActionLine {
  const { id, figure, period, unitId, unitName, asked, owner, askedBy, state, dueDay } = row;
  const line = { id, figure, period, unitId, unitName, asked, owner, askedBy, state, dueDay };
  return { ...line, isLate: isLate(line, today) };
}

/** Who may be asked for a unit: active people who manage it or a unit above it, the nearest first. */
export function ownersOf(unitId: string): Promise<readonly Named[]> {
  return prepared<Named>(
    "action-owners",
    `with recursive above as (
       select u.id, u.parent_id, 0 as height from unit u where u.id = $1::uuid
       union all select u.id, u.parent_id, above.height + 1 from above join unit u on u.id = above.parent_id
     )
     select p.id, p.name
     from above join unit_manager m on m.unit_id = above.id join person p on p.id = m.person_id
     where p.deactivated_at is null and p.import_id is null
     group by p.id, p.name order by min(above.height), p.name, p.id limit 100`,
    [unitId],
  );
}
