import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { readAnswers, type IdeaAnswer, type Typed } from "./answer.ts";
import { questionsOf } from "./question.store.server.ts";

interface Answering {
  readonly categoryId: string;
  readonly language: Language;
  readonly typed: Typed;
  /** What stands, when an idea is edited; what must be answered when it is posted may then be left out. */
  readonly earlier?: readonly IdeaAnswer[];
}

/** The answers of a form to the questions of its category, as they are kept. Throws `invalid` for the first mistake. */
export async function answered(
  sql: RunSql,
  { categoryId, language, typed, earlier }: Answering,
): Promise<readonly IdeaAnswer[]> {
  const questions = await questionsOf(sql, categoryId);
  const { answers, mistakes } = readAnswers({
    ...{ questions, typed, language, lenient: earlier !== undefined },
    ...(earlier !== undefined && { earlier }),
  });
  const [mistake] = Object.values(mistakes);
  if (mistake !== undefined) throw new Refusal("invalid", mistake);
  return answers;
}
