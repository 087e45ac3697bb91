import { prepared } from "#app/platform/db.server.ts";
import { foundPageSize, type FoundPerson } from "./found.ts";
import type { Narrowing } from "./narrowing.ts";
import type { Term } from "./search-query.ts";

/** Active colleagues of whose name and job title each word begins a word, by name; at most a page. */
export async function foundPeople(
  terms: readonly Term[],
  { unit }: Pick<Narrowing, "unit">,
): Promise<FoundPerson[]> {
  const words = wordsOf(terms);
  if (words.length === 0) return [];
  return prepared<FoundPerson>("found-people", foundPeopleSql, [
    words.map((word) => `${word}:*`).join(" & "),
    unit.wanted,
    unit.unwanted,
    foundPageSize,
  ]);
}

/** Letters and digits alone, so that nothing in them means something to the search. */
function wordsOf(terms: readonly Term[]): string[] {
  return terms
    .filter(({ excluded }) => !excluded)
    .flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .slice(0, 5);
}

/** Of a beginning that hundreds share any five hundred are looked at. */
export const foundPeopleSql = `
  select p.id, p.name, p.job_title as "jobTitle", u.name as unit
  from (
    select id, name, job_title, unit_id from person
    where deactivated_at is null and import_id is null
      and people_words(name || ' ' || job_title) @@ to_tsquery('simple', fold_text($1))
      and ($2::uuid[] is null or unit_id = any($2)) and unit_id <> all($3::uuid[])
    limit 500
  ) p
  join unit u on u.id = p.unit_id
  order by p.name, p.id limit $4`;
