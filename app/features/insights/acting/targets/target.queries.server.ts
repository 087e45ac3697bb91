import { prepared } from "#app/platform/db.server.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { Grain } from "../../periods/period.ts";
import type { TargetAim } from "./target.ts";

/** A target as its page lists it. */
export interface ListedTarget {
  readonly id: string;
  readonly figure: FigureName;
  readonly unitId: string | null;
  /** Null: the whole organisation. */
  readonly unitName: string | null;
  readonly aim: TargetAim;
  readonly value: number;
  readonly grain: Grain;
  readonly byDay: string;
  readonly setBy: string;
  /** ISO 8601. */
  readonly setAt: string;
  readonly endedAt: string | null;
}

type Row = Omit<ListedTarget, "setAt" | "endedAt"> & {
  readonly setAt: Date;
  readonly endedAt: Date | null;
};

const columns = `
  t.id, t.figure, t.unit_id as "unitId", u.name as "unitName", t.aim, t.value, t.grain, t.by_day::text as "byDay",
  p.name as "setBy", t.set_at as "setAt", t.ended_at as "endedAt"
  from figure_target t left join unit u on u.id = t.unit_id join person p on p.id = t.set_by_id`;

const endedShown = 50;

/** The targets in force, by unit and day, and those that were, the latest first. */
export async function allTargets(): Promise<{
  readonly inForce: readonly ListedTarget[];
  readonly ended: readonly ListedTarget[];
}> {
  const [inForce, ended] = await Promise.all([
    prepared<Row>(
      "targets-in-force",
      `select ${columns} where t.ended_at is null order by u.name nulls first, t.by_day, t.id`,
      [],
    ),
    prepared<Row>(
      "targets-ended",
      `select ${columns} where t.ended_at is not null order by t.ended_at desc, t.id limit $1`,
      [endedShown],
    ),
  ]);
  return { inForce: inForce.map(listed), ended: ended.map(listed) };
}

/** The target in force for a figure of a unit (null: of the whole organisation); null where there is none. */
export async function targetFor(
  figure: FigureName,
  unitId: string | null,
): Promise<ListedTarget | null> {
  const [row] = await prepared<Row>(
    "target-for",
    `select ${columns} where t.figure = $1 and t.unit_id is not distinct from $2::uuid and t.ended_at is null`,
    [figure, unitId],
  );
  return row ? listed(row) : null;
}

function listed({ setAt, endedAt, ...row }: Row): ListedTarget {
  return { ...row, setAt: setAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
}
