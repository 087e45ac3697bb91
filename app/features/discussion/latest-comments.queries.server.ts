import type { Pool } from "pg";
import { prepared } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";

/** A comment as a list of what is being talked about shows it. */
export interface LatestComment {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly authorName: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** The newest comment of each of the ideas talked about last; everybody sees the same, so it is read seldom. */
export async function latestComments(): Promise<readonly LatestComment[]> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.readAt < believedFor) return known.comments;
  const comments = await read();
  believed.set(pool, { comments, readAt: Date.now() });
  return comments;
}

const believedFor = 3_000;
const believed = new WeakMap<Pool, { comments: readonly LatestComment[]; readAt: number }>();

interface Row extends Omit<LatestComment, "url" | "createdAt"> {
  ideaId: string;
  createdAt: Date;
}

async function read(): Promise<LatestComment[]> {
  const rows = await prepared<Row>("latest-comments", latestCommentsSql, []);
  return rows.map(({ ideaId, createdAt, ...row }) => ({
    ...row,
    url: `/ideas/${ideaId}#comment-${row.id}`,
    createdAt: createdAt.toISOString(),
  }));
}

/** Ids are made in order of time, so the key's own index finds the newest. */
export const latestCommentsSql = `
  select c.id, i.id as "ideaId", i.title, i.language, coalesce(x.pseudonym, p.name) as "authorName", c.created_at as "createdAt"
  from (
    select distinct on (recent.subject_id) recent.* from (
      select id, subject_id, author_id, created_at, deleted_at from comment order by id desc limit 40
    ) recent
    where recent.deleted_at is null
    order by recent.subject_id, recent.id desc
  ) c
  join idea i on i.id = c.subject_id and listed(i)
  join person p on p.id = c.author_id
  left join unnamed_author x on x.subject_id = c.subject_id and x.person_id = c.author_id
  order by c.id desc limit 5`;
