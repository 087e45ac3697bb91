import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { FeedFile } from "./feed-file.ts";

const columns = `f.id, f.person_id as "personId", f.file_name as "fileName", f.entries, f.created_at as "createdAt",
  f.confirmed_at as "confirmedAt", f.finished_at as "finishedAt", f.added, f.changed, f.same`;

/** An uploaded feed without its bytes; null when there is none. */
export async function feedFile(
  sql: RunSql,
  id: string,
  lock: "" | "for update" = "",
): Promise<FeedFile | null> {
  if (!isId(id)) return null;
  const [file] = await sql<FeedFile>(
    `select ${columns} from challenge_feed f where f.id = $1 ${lock}`,
    [id],
  );
  return file ?? null;
}

/** Its bytes; none once it is in. */
export async function bytesOfFeed(sql: RunSql, id: string): Promise<Uint8Array> {
  const [file] = await sql<{ bytes: Uint8Array }>(
    "select bytes from challenge_feed where id = $1",
    [id],
  );
  return file?.bytes ?? new Uint8Array();
}

/** Feeds that are being looked through or brought in, the newest first. */
export function openFeeds(sql: RunSql): Promise<FeedFile[]> {
  return sql<FeedFile>(
    `select ${columns} from challenge_feed f where f.finished_at is null order by f.created_at desc, f.id desc limit 50`,
  );
}

interface InsertFeed extends Pick<FeedFile, "id" | "personId" | "fileName" | "entries"> {
  readonly bytes: Uint8Array;
  readonly at: Date;
}

/** Keeps an uploaded feed, and lets go of those that nobody has touched for a week. */
export async function insertFeed(
  sql: RunSql,
  { id, personId, fileName, entries, bytes, at }: InsertFeed,
): Promise<void> {
  await sql(
    `delete from challenge_feed where created_at < $1::timestamptz - interval '7 days'
       and (confirmed_at is null or finished_at is not null)`,
    [at],
  );
  await sql(
    "insert into challenge_feed (id, person_id, file_name, bytes, entries, created_at) values ($1, $2, $3, $4, $5, $6)",
    [id, personId, fileName, bytes, entries, at],
  );
}

/** Says that a feed is to be brought in. */
export async function confirmFeedFile(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update challenge_feed set confirmed_at = $2 where id = $1", [id, at]);
}

/** The feed is in; its bytes are of no further use. */
export async function finishFeed(
  sql: RunSql,
  id: string,
  {
    at,
    added,
    changed,
    same,
  }: Pick<FeedFile, "added" | "changed" | "same"> & { readonly at: Date },
): Promise<void> {
  await sql(
    "update challenge_feed set finished_at = $2, added = $3, changed = $4, same = $5, bytes = '' where id = $1",
    [id, at, added, changed, same],
  );
}

/** Throws a feed away; one that is being brought in stays. Says whether it went. */
export async function deleteFeed(sql: RunSql, id: string): Promise<boolean> {
  const gone = await sql(
    "delete from challenge_feed where id = $1 and (confirmed_at is null or finished_at is not null) returning 1",
    [id],
  );
  return gone.length > 0;
}
