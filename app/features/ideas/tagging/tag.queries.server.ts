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

/** The tags that the authors of an idea gave it: those that came with merged ideas are left out. */
export async function ownTagsOf(ideaId: string): Promise<string[]> {
  const rows = await prepared<{ tag: string }>(
    "own-tags",
    "select tag from idea_tag where idea_id = $1::uuid and from_id is null order by position",
    [ideaId],
  );
  return rows.map(({ tag }) => tag);
}
