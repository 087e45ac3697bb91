import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Span } from "../../periods/span.ts";

/** An annotation as lists and forms show it. */
export interface ListedAnnotation {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  readonly unitId: string | null;
  /** Null: beside charts of all units. */
  readonly unitName: string | null;
  readonly writtenBy: string;
  readonly revision: number;
}

const columns = `
  n.id, n.day::text as day, n.text, n.unit_id as "unitId", u.name as "unitName", p.name as "writtenBy", n.revision
  from annotation n left join unit u on u.id = n.unit_id join person p on p.id = n.written_by_id`;

const shownAtMost = 200;

/** All annotations that stand, the latest day first. */
export function allAnnotations(): Promise<readonly ListedAnnotation[]> {
  return prepared<ListedAnnotation>(
    "annotations",
    `select ${columns} where n.removed_at is null order by n.day desc, n.id desc limit $1`,
    [shownAtMost],
  );
}

/** What stands beside charts of a unit in a stretch of days: what is said of all units, of it, and of those above it. */
export function annotationsIn(
  { from, to }: Span,
  unitId: string | null,
): Promise<readonly ListedAnnotation[]> {
  return prepared<ListedAnnotation>(
    "annotations-in",
    `with recursive above as (
       select u.id, u.parent_id from unit u where u.id = $3::uuid
       union all select u.id, u.parent_id from above join unit u on u.id = above.parent_id
     )
     select ${columns}
     where n.removed_at is null and n.day between $1::date and $2::date
       and (n.unit_id is null or n.unit_id in (select id from above))
     order by n.day, n.id limit 30`,
    [from, to, unitId],
  );
}

/** An annotation that stands. Throws `not_found`. */
export async function annotationById(id: string): Promise<ListedAnnotation> {
  const [row] = isId(id)
    ? await prepared<ListedAnnotation>(
        "annotation",
        `select ${columns} where n.id = $1::uuid and n.removed_at is null`,
        [id],
      )
    : [];
  if (!row) throw notFound("acting.annotationUnknown");
  return row;
}
