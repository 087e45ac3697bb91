import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { peoplePolicy } from "./people.policy.ts";

/** A colleague as a suggestion while one types. */
export interface SuggestedPerson {
  readonly id: string;
  readonly name: string;
  /** The home unit's name, which tells people of one name apart. */
  readonly detail: string;
}

/**
 * At most eight active people, each word of `text` beginning a word of their name; those whose name begins with it
 * first, then those of one's own unit. Throws `forbidden`.
 */
export async function suggestedPeople(actor: Actor, text: string): Promise<SuggestedPerson[]> {
  authorize(actor, peoplePolicy.see, { personId: "" });
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const beginnings = words.map((word) => `${word}:*`).join(" & ");
  return prepared("suggested-people", suggestedPeopleSql, [
    beginnings,
    words.join(" "),
    actor.unitId,
  ]);
}

/** Of a beginning that hundreds share any five hundred are looked at, so that one letter costs no more than a name. */
export const suggestedPeopleSql = `
  select p.id, p.name, u.name as detail
  from (
    select id, name, unit_id from person
    where deactivated_at is null and import_id is null
      and to_tsvector('simple', fold_letters(name)) @@ to_tsquery('simple', fold_letters($1))
    limit 500
  ) p
  join unit u on u.id = p.unit_id
  order by not starts_with(fold_letters(p.name), fold_letters($2)), p.unit_id <> $3, p.name, p.id
  limit 8`;

/** Letters and digits alone, so that nothing in them means something to the search; longer texts are no names. */
function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 100)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.slice(0, 5) ?? []
  );
}
