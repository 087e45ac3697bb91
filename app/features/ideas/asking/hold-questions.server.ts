import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import { categoriesInOrder } from "../category.store.server.ts";
import type { Question } from "./question.ts";
import { questionsOf } from "./question.store.server.ts";

/** The questions of a category for somebody who may change them, one after the other. Throws `forbidden`, `not_found`. */
export async function holdQuestions(
  sql: RunSql,
  actor: Actor | System,
  categoryId: string,
): Promise<Question[]> {
  permit(await lockOrganisation(sql, actor), categoryPolicy.manage, null);
  const categories = await categoriesInOrder(sql);
  if (!categories.some(({ id }) => id === categoryId))
    throw notFound("categorising.categoryUnknown");
  return questionsOf(sql, categoryId);
}

/** One of them. Throws `not_found`. */
export function questionAmong(questions: readonly Question[], id: string): Question {
  const question = questions.find((one) => one.id === id);
  if (!question) throw notFound("asking.unknown");
  return question;
}
