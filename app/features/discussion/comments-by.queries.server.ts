import { pageOf, type Cursor } from "#app/core/page.ts";
import { prepared } from "#app/platform/db.server.ts";

interface Row {
  id: string;
  ideaId: string;
  title: string;
  language: string;
  source: string;
  createdAt: Date;
  sortValue: number;
}

const pageSize = 20;

/**
 * A page of what somebody has said by name under ideas and not deleted, newest first; or of their official answers
 * alone, without those that were withdrawn.
 */
export async function commentsBy(
  personId: string,
  after: Cursor | null,
  { officially = false }: { readonly officially?: boolean } = {},
) {
  const read = await prepared<Row>("comments-by", commentsBySql, [
    personId,
    after?.value ?? null,
    after?.id ?? null,
    pageSize + 1,
    officially,
  ]);
  const { rows, next } = pageOf(read, pageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { rows: rows.map(present), next };
}

export type AuthoredComment = Awaited<ReturnType<typeof commentsBy>>["rows"][number];

function present({ sortValue: _, createdAt, ideaId, ...row }: Row) {
  return {
    ...row,
    url: `/ideas/${ideaId}#comment-${row.id}`,
    createdAt: createdAt.toISOString(),
  };
}

/** Of each comment as much as a list shows; what is hidden is not named by what was said under it. */
export const commentsBySql = `
  select c.id, i.id as "ideaId", i.title, i.language, left(c.source, 400) as source,
    c.created_at as "createdAt", (extract(epoch from c.created_at) * 1000000)::float8 as "sortValue"
  from comment c join idea i on i.id = c.subject_id
  where c.author_id = $1::uuid and c.deleted_at is null and standing(i) in ('published', 'withdrawn')
    and not exists (select from unnamed_author x where x.subject_id = c.subject_id and x.person_id = c.author_id)
    and (c.created_at, c.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
    and (c.answered_as is not null or not $5::boolean)
  order by c.created_at desc, c.id desc limit $4`;
