import type { RunSql } from "#app/core/subject.ts";
import type { Origin } from "../importing/file-idea.ts";

/** An idea, what is known of it from where it came, and by what a changed row is told. */
export interface NewOrigin extends Origin {
  readonly ideaId: string;
  readonly digest: string;
}

/** Keeps what is known of ideas from where they came. */
export async function addOrigins(sql: RunSql, origins: readonly NewOrigin[]): Promise<void> {
  await sql(
    `insert into idea_origin (idea_id, author, url, votes, comments, digest)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[])`,
    [
      origins.map(({ ideaId }) => ideaId),
      origins.map(({ author }) => author),
      origins.map(({ url }) => url),
      origins.map(({ votes }) => votes),
      origins.map(({ comments }) => comments),
      origins.map(({ digest }) => digest),
    ],
  );
}
