import { prepared } from "#app/platform/db.server.ts";
import { askedWords, runOnce, Values } from "./asked.queries.server.ts";
import { ideaConditions } from "./matching.ts";
import { narrowingOf } from "./narrowing.queries.server.ts";
import type { WatchingSearch } from "./saved-search.queries.server.ts";
import { isBlank, readQuery } from "./search-query.ts";

/** Of the ideas that match, so many are named. */
const namedAtMost = 10;

/**
 * When the newest idea was published before which none can come any more: an idea bears the time at which its
 * transaction began, so those of transactions under way may still come in between. Null when there is none.
 */
export async function newestSettledIdea(): Promise<Date | null> {
  const [row] = await prepared<{ at: Date | null }>(
    "newest-settled-idea",
    `select (
       select date_trunc('milliseconds', published_at) + interval '1 millisecond' from idea_words
       where published_at < least(now(), (
         select min(xact_start) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
       ))
       order by published_at desc, idea_id desc limit 1
     ) as at`,
    [],
  );
  return row?.at ?? null;
}

/** The ideas published since the search last looked that match it, the newest first; not one's own. */
export async function newMatches(
  { personId, query: typed, seenUntil }: WatchingSearch,
  until: Date,
): Promise<{ ideaIds: string[]; count: number }> {
  const query = readQuery(typed);
  const nothing = { ideaIds: [], count: 0 };
  if (isBlank(query)) return nothing;
  const asked = await askedWords(query.terms);
  if (asked === "common") return nothing;
  const narrowing = await narrowingOf(query, personId);
  const values = new Values();
  const person = values.add(personId, "uuid");
  const conditions = [
    ...ideaConditions({ asked, narrowing }, values),
    `s.published_at > ${values.add(seenUntil, "timestamptz")}`,
    `s.published_at <= ${values.add(until, "timestamptz")}`,
    `not exists (select from idea_author a where a.idea_id = i.id and a.person_id = ${person})`,
  ];
  const rows = await runOnce<{ id: string; count: number }>(
    `select i.id, (count(*) over ())::int as count
     from idea_words s join idea i on i.id = s.idea_id
     where ${conditions.join(" and ")}
     order by s.published_at desc, s.idea_id desc limit ${String(namedAtMost)}`,
    values,
  );
  return { ideaIds: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}
