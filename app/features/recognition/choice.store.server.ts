import type { RunSql } from "#app/core/subject.ts";

/** What somebody decides about being recognised, for themselves alone. */
export interface RecognitionChoice {
  readonly takesKudos: boolean;
  /** Named among the holders of a badge, and on pages that others than staff may open. */
  readonly isNamed: boolean;
  /** Left out of lists and totals that compare. */
  readonly isLeftOut: boolean;
  /** Nothing about recognition shows itself on their open pages; as it was where it is left out. */
  readonly isQuiet?: boolean;
}

/** Writes what somebody decided; false when it was so already. */
export async function saveChoice(
  sql: RunSql,
  personId: string,
  {
    takesKudos,
    isNamed,
    isLeftOut,
    isQuiet = null,
    at,
  }: Omit<RecognitionChoice, "isQuiet"> & {
    readonly isQuiet?: boolean | null;
    readonly at: Date;
  },
): Promise<boolean> {
  const saved = await sql(
    `insert into recognition_choice as c (person_id, takes_kudos, is_named, is_left_out, is_quiet, changed_at)
     values ($1, $2, $3, $4, coalesce($5::boolean, false), $6)
     on conflict (person_id) do update set takes_kudos = excluded.takes_kudos, is_named = excluded.is_named,
       is_left_out = excluded.is_left_out, is_quiet = coalesce($5, c.is_quiet), changed_at = excluded.changed_at
     where (c.takes_kudos, c.is_named, c.is_left_out, c.is_quiet)
       is distinct from ($2, $3, $4, coalesce($5, c.is_quiet))
     returning person_id`,
    [personId, takesKudos, isNamed, isLeftOut, isQuiet, at],
  );
  return saved.length > 0;
}
