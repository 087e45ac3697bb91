import type { RunSql } from "#app/core/subject.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { ActionState, ActionStepKind } from "./action-request.ts";

/** A request as its commands judge it. */
export interface LockedAction {
  readonly id: string;
  readonly unitId: string | null;
  readonly ownerId: string;
  readonly dueDay: string;
  readonly state: ActionState;
  readonly revision: number;
  /** Whether the actor is its owner, or manages its unit. */
  readonly isOwner: boolean;
  readonly managesUnit: boolean;
}

/** A request kept from changing until the transaction ends, as it stands to somebody; null when there is none. */
export async function lockAction(
  sql: RunSql,
  id: string,
  personId: string,
): Promise<LockedAction | null> {
  const [row] = await sql<LockedAction>(
    `select a.id, a.unit_id as "unitId", a.owner_id as "ownerId", a.due_day::text as "dueDay", a.state, a.revision,
       a.owner_id = $2 as "isOwner", manages_unit($2, a.unit_id) as "managesUnit"
     from action_request a where a.id = $1 for no key update`,
    [id, personId],
  );
  return row ?? null;
}

/** By whom a request with this id was made; null when there is none. */
export async function askerOf(sql: RunSql, id: string): Promise<string | null> {
  const [row] = await sql<{ askedById: string }>(
    `select asked_by_id as "askedById" from action_request where id = $1`,
    [id],
  );
  return row?.askedById ?? null;
}

/** Whether a step has been made already. */
export async function isStepMade(
  sql: RunSql,
  stepId: string,
  { requestId, personId }: { readonly requestId: string; readonly personId: string },
): Promise<boolean> {
  const rows = await sql(
    "select from action_step where id = $1 and request_id = $2 and person_id = $3",
    [stepId, requestId, personId],
  );
  return rows.length > 0;
}

/** The name of a unit, kept from being removed meanwhile; null when there is none. */
export async function lockUnitName(sql: RunSql, unitId: string): Promise<string | null> {
  const [row] = await sql<{ name: string }>("select name from unit where id = $1 for key share", [
    unitId,
  ]);
  return row?.name ?? null;
}

/** Whether somebody is active and manages a unit, or one above it. */
export async function mayOwn(sql: RunSql, personId: string, unitId: string): Promise<boolean> {
  const rows = await sql(
    `select from person p where p.id = $1 and p.deactivated_at is null and p.import_id is null
       and manages_unit(p.id, $2)`,
    [personId, unitId],
  );
  return rows.length > 0;
}

interface NewAction {
  readonly id: string;
  readonly figure: FigureName;
  readonly period: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly asked: string;
  readonly ownerId: string;
  readonly askedById: string;
  readonly dueDay: string;
  readonly at: Date;
  readonly isNear: boolean;
}

/** Writes a request for action; false where its id is taken. Whoever is asked for it in a day or two is not reminded of that. */
export async function insertAction(sql: RunSql, action: NewAction): Promise<boolean> {
  const { id, figure, period, unitId, unitName, asked, ownerId, askedById, dueDay, at } = action;
  const reminded = action.isNear ? 1 : 0;
  const rows = await sql(
    `insert into action_request (id, figure, period, unit_id, unit_name, asked, owner_id, asked_by_id, asked_at, due_day, changed_at, reminded)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $11) on conflict (id) do nothing returning id`,
    [id, figure, period, unitId, unitName, asked, ownerId, askedById, at, dueDay, reminded],
  );
  return rows.length > 0;
}

export interface NewStep {
  readonly id: string;
  readonly requestId: string;
  readonly kind: ActionStepKind;
  readonly personId: string;
  readonly text: string;
  readonly at: Date;
  readonly ownerId?: string | null;
  readonly dueDay?: string | null;
}

/** Writes what happened to a request. */
export async function insertStep(sql: RunSql, step: NewStep): Promise<void> {
  const { id, requestId, kind, personId, text, at, ownerId = null, dueDay = null } = step;
  await sql(
    `insert into action_step (id, request_id, kind, person_id, text, at, owner_id, due_day)
     values ($1, $2, $3::action_step_kind, $4, $5, $6, $7, $8)`,
    [id, requestId, kind, personId, text, at, ownerId, dueDay],
  );
}

interface ActionChange {
  readonly state: ActionState;
  readonly ownerId: string;
  readonly dueDay: string;
  readonly at: Date;
  readonly isNear: boolean;
}

/** Writes where a request stands; with another day or owner, it is reminded of anew. */
export async function saveAction(
  sql: RunSql,
  id: string,
  { state, ownerId, dueDay, at, isNear }: ActionChange,
): Promise<void> {
  await sql(
    `update action_request set state = $2::action_state,
       reminded = case when owner_id = $3 and due_day = $4::date then reminded else $6 end,
       owner_id = $3, due_day = $4, changed_at = greatest($5::timestamptz, changed_at + interval '1 microsecond'),
       revision = revision + 1
     where id = $1`,
    [id, state, ownerId, dueDay, at, isNear ? 1 : 0],
  );
}
