import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

interface NewUpdate extends Words {
  readonly id: string;
  readonly challengeId: string;
  readonly personId: string;
  readonly language: Language;
}

/** Keeps news; false when the id is taken, as when the form was sent before. */
export async function insertUpdate(sql: RunSql, update: NewUpdate): Promise<boolean> {
  const { id, challengeId, personId, language, title, text, html, at } = update;
  const rows = await sql(
    `insert into challenge_update (id, challenge_id, person_id, language, title, text, html, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [id, challengeId, personId, language, title, text, html, at],
  );
  return rows.length > 0;
}

/** News kept from changing until the transaction ends; null when it is none of this challenge. */
export async function lockUpdate(sql: RunSql, challengeId: string, id: string) {
  const [row] = await sql<{ title: string; text: string; revision: number }>(
    `select title, text, revision from challenge_update where id = $1 and challenge_id = $2 for no key update`,
    [id, challengeId],
  );
  return row ?? null;
}

/** Puts news better. */
export async function updateWords(sql: RunSql, id: string, words: Words): Promise<void> {
  const { title, text, html, at } = words;
  await sql(
    `update challenge_update set title = $2, text = $3, html = $4, amended_at = $5, revision = revision + 1
     where id = $1`,
    [id, title, text, html, at],
  );
}
