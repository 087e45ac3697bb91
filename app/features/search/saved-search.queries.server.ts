import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { SavedSearch } from "./saved-search.ts";

const columns = `id, person_id as "personId", name, query, notify`;

/** What one has saved, the latest first. */
export function mySavedSearches(actor: Actor): Promise<SavedSearch[]> {
  return prepared<SavedSearch>(
    "my-saved-searches",
    `select ${columns} from saved_search where person_id = $1::uuid order by created_at desc, id desc`,
    [actor.id],
  );
}

/** One of one's own saved searches. Throws `not_found`. */
export async function mySavedSearch(actor: Actor, id: string): Promise<SavedSearch> {
  const [search] = isId(id)
    ? await prepared<SavedSearch>(
        "my-saved-search",
        `select ${columns} from saved_search where id = $1::uuid and person_id = $2::uuid`,
        [id, actor.id],
      )
    : [];
  if (!search) throw notFound("search.savedNotFound");
  return search;
}

/** A search whose person wants to hear of matches that are newer than `seenUntil`. */
export interface WatchingSearch extends SavedSearch {
  readonly seenUntil: Date;
}

/**
 * Searches that have not looked at ideas published before `until`, of people who are active; some of them, those with
 * the greatest arrears first.
 */
export function searchesBehind(until: Date, atMost: number): Promise<WatchingSearch[]> {
  return prepared<WatchingSearch>(
    "searches-behind",
    `select s.id, s.person_id as "personId", s.name, s.query, s.notify, s.seen_until as "seenUntil"
     from saved_search s join person p on p.id = s.person_id
     where s.notify and s.seen_until < $1 and p.deactivated_at is null
     order by s.seen_until limit $2`,
    [until, atMost],
  );
}
