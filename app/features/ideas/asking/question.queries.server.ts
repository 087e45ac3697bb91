import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import { nameIn } from "../category.ts";
import { questionAmong } from "./hold-questions.server.ts";
import type { Question, QuestionKind } from "./question.ts";
import { questionsOf } from "./question.store.server.ts";

/** The questions of a category, for administrators. Throws `forbidden`, and `not_found` for what is no category's id. */
export async function managedQuestions(actor: Actor, categoryId: string): Promise<Question[]> {
  authorize(actor, categoryPolicy.manage, null);
  if (!isId(categoryId)) throw notFound("categorising.categoryUnknown");
  return questionsOf(sql, categoryId);
}

/** One of them. Throws `forbidden` and `not_found`. */
export async function managedQuestion(
  actor: Actor,
  categoryId: string,
  id: string,
): Promise<Question> {
  return questionAmong(await managedQuestions(actor, categoryId), id);
}

/** A question as the form of an idea asks it, in the reader's language where there is a choice. */
export interface AskedQuestion {
  readonly id: string;
  readonly categoryId: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** What the categories that take ideas ask, in order. */
export async function askedQuestions(language: Language): Promise<AskedQuestion[]> {
  const rows = await prepared<Question>(
    "asked-questions",
    `select q.id, q.category_id as "categoryId", q.kind, q.words, q.choices, q.required, false as archived
     from category_question q join category c on c.id = q.category_id
     where q.archived_at is null and c.archived_at is null and c.import_id is null
     order by q.category_id, q.position, q.id`,
    [],
  );
  return rows.map(({ id, categoryId, kind, words, choices, required }) => ({
    ...{ id, categoryId, kind, required, label: nameIn(words, language).text },
    choices: choices.map((choice) => nameIn(choice, language).text),
  }));
}

/** What a form answers to the questions of its category, before anything is done with it: what is wrong, by field. */
export async function questionsOfCategory(categoryId: string): Promise<Question[]> {
  return questionsOf(sql, categoryId);
}
