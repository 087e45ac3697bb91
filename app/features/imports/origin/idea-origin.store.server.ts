import type { RunSql } from "#app/core/subject.ts";
import type { Origin } from "../importing/file-idea.ts";

/** Keeps what is known of ideas from where they came; ideas of which nothing is known get no row. */
export async function addOrigins(
  sql: RunSql,
  origins: readonly (Origin & { readonly ideaId: string })[],
): Promise<void> {
  const told = origins.filter(
    ({ author, url, votes, comments }) =>
      `${author}${url}` !== "" || votes !== null || comments !== null,
  );
  await sql(
    `insert into idea_origin (idea_id, author, url, votes, comments)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::int[])`,
    [
      told.map(({ ideaId }) => ideaId),
      told.map(({ author }) => author),
      told.map(({ url }) => url),
      told.map(({ votes }) => votes),
      told.map(({ comments }) => comments),
    ],
  );
}
