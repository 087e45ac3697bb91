import { prepared } from "#app/platform/db.server.ts";

/** What somebody is called by whose ideas the feed is narrowed; null when there is no such person. */
export async function authorName(id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [person] = await prepared<{ name: string }>(
    "author-name",
    "select name from person where id = $1::uuid",
    [id],
  );
  return person?.name ?? null;
}
