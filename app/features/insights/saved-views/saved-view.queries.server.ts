import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { figuredUnits, lineagesIn, type FiguredUnit } from "../view/units.queries.server.ts";
import { savedViewPolicy } from "./saved-view.policy.ts";
import type { SavedView } from "./saved-view.ts";

/** A view as lists show it. */
export interface ListedView extends SavedView {
  /** Who shares it; null: it is one's own. */
  readonly sharedBy: string | null;
  readonly unitName: string | null;
}

/** More than a list of what others share would be read. */
const sharedAtMost = 200;

const columns = `v.id, v.person_id as "personId", v.name, v.page, v.search, v.unit_id as "unitId", u.name as "unitName",
  v.is_shared as "isShared", v.revision`;

/** One's own views and what others share with one, each by name. Shared ones of those who have left are not offered. */
export async function listedViews(
  actor: Actor,
  units?: readonly FiguredUnit[],
): Promise<readonly ListedView[]> {
  const [rows, known] = await Promise.all([
    prepared<ListedView>(
      "saved-views",
      `select * from (
         select ${columns}, null as "sharedBy" from saved_view v left join unit u on u.id = v.unit_id
         where v.person_id = $1::uuid
         union all
         (select ${columns}, p.name from saved_view v
          join person p on p.id = v.person_id and p.deactivated_at is null
          left join unit u on u.id = v.unit_id
          where v.is_shared and v.person_id <> $1::uuid order by v.name, v.id limit $2)) v
       order by v."sharedBy" is not null, lower(v.name), v.id`,
      [actor.id, sharedAtMost],
    ),
    units ?? figuredUnits(),
  ]);
  const lineageIn = lineagesIn(known);
  // One's own stay in sight when one no longer sees their unit, so that they can be removed.
  return rows.filter((view) => {
    if (view.sharedBy === null) return true;
    const lineage = view.unitId === null ? [] : lineageIn(view.unitId);
    return may(actor, savedViewPolicy.see, { ...view, lineage });
  });
}

/** One of one's own views. Throws `not_found`. */
export async function myView(actor: Actor, id: string): Promise<SavedView> {
  const [view] = isId(id)
    ? await prepared<SavedView>(
        "my-saved-view",
        `select ${columns} from saved_view v left join unit u on u.id = v.unit_id where v.id = $1::uuid`,
        [id],
      )
    : [];
  if (!view || !may(actor, savedViewPolicy.change, view)) throw notFound("saved-views.unknown");
  return view;
}
