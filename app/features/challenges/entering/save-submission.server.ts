import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { asRuled } from "./entry-mistakes.ts";
import { findQuestions } from "./entry-form.store.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { answerField } from "./answer-field.ts";
import { unfinishedAnswer, type draftSchema } from "./submission.schema.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { writeText } from "./submission-text.store.server.ts";

/** How far a draft is once it is saved. */
export interface SavedDraft {
  readonly textVersion: number;
  readonly revision: number;
}

/** A draft as its form sends it, and its answers by field. */
export interface DraftSent extends z.output<typeof draftSchema> {
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * Keeps a draft as it is typed, valid or not, and says under which version it stands now; the same again changes
 * nothing. Throws `not_found`, `forbidden`, and `conflict` when somebody else has written meanwhile or it is no draft.
 */
export async function saveSubmission(
  actor: Actor,
  id: string,
  sent: DraftSent,
): Promise<SavedDraft> {
  const saved = await transact(actor, async ({ sql, now }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.edit, entry);
    if (entry.state !== "draft") throw conflict("entering.notDraft");
    if (entry.textVersion !== sent.textVersion) throw conflict("entering.writtenMeanwhile");
    const questions = await findQuestions(sql, entry.challengeId);
    const answers = questions.map(({ id: questionId, text: question }) => ({
      questionId,
      question,
      answer: unfinishedAnswer(sent.answers[answerField(questionId)]),
    }));
    const text = asRuled({ ...entry.challenge, questions }, { ...sent, answers });
    const html = renderMarkdown(text.description);
    const language = sent.language ?? entry.language;
    return writeText(sql, id, { ...text, html, language, at: now });
  });
  // No event: whatever is typed would fill the record. Those who write it with them hear of it all the same.
  const { revision } = saved;
  publish([{ room: rooms.entry(id), delta: { kind: "entry", submissionId: id, revision } }]);
  return saved;
}
