import type { RunSql } from "#app/core/subject.ts";
import { filled } from "../category.ts";
import type { Question } from "./question.ts";

/** The questions of a category in order; archived ones last. */
export function questionsOf(sql: RunSql, categoryId: string): Promise<Question[]> {
  return sql<Question>(
    `select id, category_id as "categoryId", kind, words, choices, required, archived_at is not null as archived
     from category_question where category_id = $1 order by archived_at is not null, position, id`,
    [categoryId],
  );
}

type QuestionText = Pick<Question, "id" | "kind" | "words" | "choices" | "required">;

/** Writes a new question, the last of its category. */
export async function insertQuestion(
  sql: RunSql,
  { categoryId, ...question }: QuestionText & { readonly categoryId: string },
): Promise<void> {
  await sql(
    `insert into category_question (id, kind, words, choices, required, category_id, position)
     select $1, $2::question_kind, $3, $4, $5, $6, coalesce(max(position), -1) + 1
     from category_question where category_id = $6`,
    [...columns(question), categoryId],
  );
}

/** Writes what a question says. */
export async function updateQuestion(sql: RunSql, question: QuestionText): Promise<void> {
  await sql(
    `update category_question set kind = $2::question_kind, words = $3, choices = $4, required = $5 where id = $1`,
    columns(question),
  );
}

function columns({ id, kind, words, choices, required }: QuestionText) {
  return [id, kind, JSON.stringify(filled(words)), JSON.stringify(choices.map(filled)), required];
}

/** Sets when a question was archived; null brings it back. */
export async function setQuestionArchived(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql("update category_question set archived_at = $2 where id = $1", [id, at]);
}

/** Writes the order: the position of each id is its place in the list. */
export async function saveQuestionOrder(sql: RunSql, ids: readonly string[]): Promise<void> {
  await sql(
    `update category_question q set position = o.place
     from unnest($1::uuid[]) with ordinality as o (id, place) where q.id = o.id`,
    [[...ids]],
  );
}
