import type { RunSql } from "#app/core/subject.ts";

/** Where somebody is mentioned: a comment (official answers among them) or a note. */
export interface Saying {
  readonly in: "comment" | "note";
  readonly id: string;
}

/** Writes down who is mentioned; returns those who were not before, and how many there are with them. */
export async function insertMentions(
  sql: RunSql,
  saying: Saying,
  personIds: readonly string[],
  at: Date,
): Promise<{ readonly added: readonly string[]; readonly total: number }> {
  if (personIds.length === 0) return { added: [], total: 0 };
  const values = [saying.id, personIds, at];
  const rows = await sql<{ id: string }>(saying.in === "comment" ? inComment : inNote, values);
  const [all] = await sql<{ total: number }>(
    saying.in === "comment"
      ? "select count(*)::int as total from comment_mention where comment_id = $1"
      : "select count(*)::int as total from note_mention where note_id = $1",
    [saying.id],
  );
  return { added: rows.map(({ id }) => id), total: all?.total ?? 0 };
}

const inComment = `
  insert into comment_mention (comment_id, person_id, at) select $1, unnest($2::uuid[]), $3
  on conflict do nothing returning person_id as id`;

const inNote = `
  insert into note_mention (note_id, person_id, at) select $1, unnest($2::uuid[]), $3
  on conflict do nothing returning person_id as id`;
