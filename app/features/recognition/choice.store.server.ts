import type { RunSql } from "#app/core/subject.ts";

/** What somebody decides about being recognised, for themselves alone. */
export interface RecognitionChoice {
  readonly takesKudos: boolean;
  /** Named among the holders of a badge, and on pages that others than staff may open. */
  readonly isNamed: boolean;
  /** Left out of lists and totals that compare. */
  readonly isLeftOut: boolean;
}

/** Writes what somebody decided; false when it was so already. */
export async function saveChoice(
  sql: RunSql,
  personId: string,
  { takesKudos, isNamed, isLeftOut, at }: RecognitionChoice & { readonly at: Date },
): Promise<boolean> {
  const saved = await sql(
    `insert into recognition_choice as c (person_id, takes_kudos, is_named, is_left_out, changed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set takes_kudos = excluded.takes_kudos, is_named = excluded.is_named,
       is_left_out = excluded.is_left_out, changed_at = excluded.changed_at
     where (c.takes_kudos, c.is_named, c.is_left_out) is distinct from ($2, $3, $4)
     returning person_id`,
    [personId, takesKudos, isNamed, isLeftOut, at],
  );
  return saved.length > 0;
}
