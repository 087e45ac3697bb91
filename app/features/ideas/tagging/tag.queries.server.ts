import { prepared } from "#app/platform/db.server.ts";

/** The tags used most, as they are written most often; offered while one types. */
export async function popularTags(): Promise<string[]> {
  const rows = await prepared<{ tag: string }>("popular-tags", popularTagsSql, []);
  return rows.map(({ tag }) => tag);
}

const popularTagsSql = `
  select mode() within group (order by t.tag) as tag
  from idea_tag t join idea i on i.id = t.idea_id and listed(i)
  group by t.folded order by count(*) desc, t.folded limit 100`;
