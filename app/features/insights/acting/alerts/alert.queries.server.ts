import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { Span } from "../../periods/span.ts";
import type { AlertRhythm, AlertSide } from "./alert.ts";

/** An alert as whose it is sees it. */
export interface ListedAlert {
  readonly id: string;
  readonly figure: FigureName;
  readonly unitName: string | null;
  readonly side: AlertSide;
  readonly value: number;
  readonly rhythm: AlertRhythm;
  /** The last day that was looked at; null: none yet. */
  readonly checkedTo: string | null;
  readonly reading: "told" | "nothing" | "hidden" | null;
  readonly found: number | null;
  readonly isBeyond: boolean;
  /** In which stretches of days it was crossed, the latest first. */
  readonly crossings: readonly Span[];
}

/** Somebody's own alerts, the newest first. */
export function myAlerts(actor: Actor): Promise<readonly ListedAlert[]> {
  return prepared<ListedAlert>(
    "my-alerts",
    `select a.id, a.figure, u.name as "unitName", a.side, a.value, a.rhythm, a.checked_to::text as "checkedTo",
       a.reading, a.found, a.is_beyond as "isBeyond",
       coalesce((select json_agg(json_build_object('from', c.from_day::text, 'to', c.to_day::text) order by c.to_day desc)
         from (select * from alert_crossing c where c.alert_id = a.id order by c.to_day desc limit 5) c), '[]') as crossings
     from figure_alert a left join unit u on u.id = a.unit_id
     where a.person_id = $1::uuid and a.removed_at is null order by a.set_at desc, a.id`,
    [actor.id],
  );
}
