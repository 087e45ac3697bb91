import type { Change, RunSql } from "#app/core/subject.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { endQuestion } from "./end-question.server.ts";
import { openQuestion } from "./question.store.server.ts";
import type { Ending } from "./question.ts";

/** An author did something by which a question to the authors counts as answered. Without a question nothing happens. */
export async function answerByActing(
  { sql, now, record }: Change,
  ideaId: string,
  ending: Extract<Ending, "commented" | "edited">,
): Promise<void> {
  const asked = await openQuestion(sql, ideaId);
  if (!asked) return;
  // Of two at once the second finds it ended.
  await sql("select from idea where id = $1 for no key update", [ideaId]);
  if (!(await endQuestion(sql, ideaId, { ending, at: now }))) return;
  await touchIdea(sql, ideaId);
  const data = { questionId: asked.id, ending };
  record({ kind: "idea.question-ended", subject: { kind: "idea", id: ideaId }, data });
}

/** Whether somebody is named as an author: what one who is not named says elsewhere must end nothing visibly. */
export async function isNamedAuthor(
  sql: RunSql,
  ideaId: string,
  personId: string,
): Promise<boolean> {
  const rows = await sql(
    "select from idea_author where idea_id = $1 and person_id = $2 and named",
    [ideaId, personId],
  );
  return rows.length > 0;
}
