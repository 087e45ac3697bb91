import type { RunSql } from "#app/core/subject.ts";
import type { Ending } from "./question.ts";

export interface OpenQuestion {
  readonly id: string;
  readonly askedById: string;
  readonly askedAt: Date;
}

/** The question that an idea's authors have not answered; null: there is none. Hold the idea first. */
export async function openQuestion(sql: RunSql, ideaId: string): Promise<OpenQuestion | null> {
  const [row] = await sql<OpenQuestion>(
    `select id, asked_by_id as "askedById", asked_at as "askedAt" from author_question
     where idea_id = $1 and ended_at is null`,
    [ideaId],
  );
  return row ?? null;
}

/** Whether somebody has asked exactly this already. */
export async function hasAsked(
  sql: RunSql,
  { id, ideaId, askedById }: { id: string; ideaId: string; askedById: string },
): Promise<boolean> {
  const rows = await sql(
    "select from author_question where id = $1 and idea_id = $2 and asked_by_id = $3",
    [id, ideaId, askedById],
  );
  return rows.length > 0;
}

interface InsertQuestion {
  readonly id: string;
  readonly ideaId: string;
  readonly askedById: string;
  readonly askedAt: Date;
  readonly text: string;
  readonly html: string;
}

/** Writes a question. */
export async function insertQuestion(sql: RunSql, question: InsertQuestion): Promise<void> {
  const { id, ideaId, askedById, askedAt, text, html } = question;
  await sql(
    `insert into author_question (id, idea_id, asked_by_id, asked_at, text, html) values ($1, $2, $3, $4, $5, $6)`,
    [id, ideaId, askedById, askedAt, text, html],
  );
}

interface CloseQuestion {
  readonly id: string;
  readonly ending: Ending;
  readonly at: Date;
  readonly answer?: { readonly text: string; readonly html: string };
}

/** Writes how a question ended. */
export async function closeQuestion(
  sql: RunSql,
  { id, ending, at, answer = { text: "", html: "" } }: CloseQuestion,
): Promise<void> {
  await sql(
    `update author_question set ended_at = $2, ending = $3, answer = $4, answer_html = $5 where id = $1`,
    [id, at, ending, answer.text, answer.html],
  );
}
