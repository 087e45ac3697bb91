import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { AlertSide } from "./alert.ts";

/** Whose an alert is and what it watches; null when it is gone, or was taken away meanwhile. */
export async function alertToTell(id: string): Promise<{
  readonly personId: string;
  readonly language: Language;
  readonly figure: FigureName;
  readonly unitName: string | null;
  readonly side: AlertSide;
  readonly value: number;
} | null> {
  const [row] = await prepared<{
    personId: string;
    language: Language;
    figure: FigureName;
    unitName: string | null;
    side: AlertSide;
    value: number;
  }>(
    "alert-to-tell",
    `select a.person_id as "personId", coalesce(p.language, (select o.language from organisation o), 'en') as language,
       a.figure, u.name as "unitName", a.side, a.value
     from figure_alert a join person p on p.id = a.person_id left join unit u on u.id = a.unit_id
     where a.id = $1::uuid and a.removed_at is null`,
    [id],
  );
  return row ?? null;
}
