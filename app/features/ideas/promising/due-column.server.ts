import { shortDay } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import type { ShownDue } from "./due.ts";

/** What `dueColumn` reads. */
export interface DueRow {
  readonly state: ShownDue["state"];
  /** The last day of the promise; null while the author is asked and nothing is promised. */
  readonly on: string | null;
}

/** A column of an idea `i`: by when it is to be answered; null where nobody waits, or nothing is promised. */
export const dueColumn = `
  case when i.answered_at is null and i.stage in ('open', 'in_review')
      and (i.answer_due_at is not null or i.asked_author_at is not null) then
    (select json_build_object('on', a.due_on::text, 'state', case
       when i.asked_author_at is not null then 'paused' when i.answer_due_at <= now() then 'overdue' else 'waiting' end)
     from awaited_answer a where a.idea_id = i.id and a.stage = i.stage order by a.began_at desc, a.id desc limit 1)
  end as due`;

/** The column as a reader of this language is told. */
export function presentDue(due: DueRow | null, language: Language): ShownDue | null {
  if (!due) return null;
  const thisYear = new Date().getUTCFullYear();
  return { state: due.state, day: due.on === null ? "" : shortDay(due.on, language, thisYear) };
}
