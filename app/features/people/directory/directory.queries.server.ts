import type { Actor } from "#app/core/actor.ts";
import type { Page } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { wordsIn, type Colleague, type DirectoryWish } from "./directory.ts";

export const directoryPageSize = 30;

export interface DirectoryPage extends Page<Colleague> {
  /** Nobody was found as it was typed; these are called, do or offer something like it. */
  readonly resembling: boolean;
}

/**
 * Active colleagues in whose name, job title or skills each word searched for begins a word, those so named first;
 * failing that, the closest. Throws `forbidden`.
 */
export async function directoryPage(actor: Actor, wish: DirectoryWish): Promise<DirectoryPage> {
  authorize(actor, peoplePolicy.see, { personId: "" });
  const words = wordsIn(wish.search);
  if (words.length === 0 && wish.search !== "") return { ...noPage, resembling: false };
  const found = await colleagues(words, wish);
  if (found.rows.length > 0 || words.length === 0 || wish.after !== null)
    return { ...found, resembling: false };
  return { rows: await resembling(words, wish), next: null, resembling: true };
}

const noPage: Page<Colleague> = { rows: [], next: null };

async function colleagues(
  words: readonly string[],
  { unitId, after }: DirectoryWish,
): Promise<Page<Colleague>> {
  const kind = { words: words.length, ofUnit: unitId !== null, later: after !== null };
  const read = await prepared<Colleague>(
    `directory-${String(kind.words)}${kind.ofUnit ? "-unit" : ""}${kind.later ? "-after" : ""}`,
    directorySql(kind),
    [directoryPageSize + 1, after, unitId, words],
  );
  const rows = read.slice(0, directoryPageSize);
  return { rows, next: read.length > directoryPageSize ? (rows.at(-1)?.id ?? null) : null };
}

interface Kind {
  readonly words: number;
  readonly ofUnit: boolean;
  readonly later: boolean;
}

/** The directory's SQL: people are found by the indexes of words, and looked at by key after that. */
export function directorySql({ words, ofUnit, later }: Kind): string {
  const order = words === 0 ? "p.name, p.id" : `${isElsewhere(words)}, p.name, p.id`;
  const conditions = [
    ...Array.from({ length: words }, (_, at) => offersWord(at + 1)),
    words === 0 ? "$4::text[] = '{}'" : null,
    ofUnit ? `p.unit_id in (${subtree})` : "$3::uuid is null",
    later
      ? `(${order}) > (select ${order} from person p where p.id = $2::uuid)`
      : "$2::uuid is null",
  ].filter((condition) => condition !== null);
  return `
    select ${columns}
    from (
      select p.* from person p
      where p.deactivated_at is null and p.import_id is null and ${conditions.join(" and ")}
      order by ${order} limit $1::int
    ) p
    order by ${order}`;
}

/** False, and so first, for people whose very name holds every word. */
function isElsewhere(words: number): string {
  const named = Array.from({ length: words }, (_, at) => wordOf(at + 1));
  return `(not people_words(p.name) @@ (${named.join(" && ")}))`;
}

const wordOf = (at: number) => `people_query(($4::text[])[${String(at)}])`;

function offersWord(at: number): string {
  return `p.id in (
    select x.id from person x
    where x.deactivated_at is null and x.import_id is null
      and people_words(x.name || ' ' || x.job_title) @@ ${wordOf(at)}
    union all
    select s.person_id from person_skill s where people_words(s.skill) @@ ${wordOf(at)})`;
}

/** What is shown of a person `p`: neither address nor grants. */
const columns = `
  p.id, p.name, p.job_title as "jobTitle", p.unit_id as "unitId",
  (select u.name from unit u where u.id = p.unit_id) as unit,
  array(select s.skill from person_skill s where s.person_id = p.id order by s.position, s.skill) as skills`;

const subtree = `
  with recursive below as (
    select $3::uuid as id union select u.id from unit u join below b on u.parent_id = b.id
  ) select id from below`;

/** Too short a word resembles anything. */
const letters = 3;

async function resembling(
  words: readonly string[],
  { unitId }: DirectoryWish,
): Promise<Colleague[]> {
  const long = words.filter((word) => word.length >= letters);
  if (long.length === 0) return [];
  return prepared<Colleague>("directory-resembling", resemblingSql, [
    directoryPageSize,
    long,
    unitId,
  ]);
}

/** Beside somebody who resembles what was typed well, those who hardly do are noise. */
const resemblingSql = `
  with near as (
    select p.id, p.name, p.job_title, p.unit_id, r.likeness
    from people_resembling(array(select fold_text(word) from unnest($2::text[]) word)) r
    join person p on p.id = r.person_id
    where p.deactivated_at is null and p.import_id is null
      and ($3::uuid is null or p.unit_id in (${subtree}))
  )
  select ${columns} from near p
  where p.likeness >= 0.75 * (select max(likeness) from near)
  order by p.likeness desc, p.name, p.id limit $1::int`;
