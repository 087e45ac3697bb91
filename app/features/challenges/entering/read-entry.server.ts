import type { Actor } from "#app/core/actor.ts";
import type { Message } from "#app/core/words.ts";
import { readForm } from "#app/platform/text.ts";
import { entryToEdit, mistakesOf, questionsAsked } from "./edit-form.queries.server.ts";
import type { EntryQuestion } from "./entry-form.store.server.ts";
import { answerField } from "./answer-field.ts";
import { answerSchema, draftSchema, submitSchema } from "./submission.schema.ts";
import type { DraftSent } from "./save-submission.server.ts";
import type { EntrySent } from "./submit-entry.server.ts";
import type { GivenAnswer } from "./submission.ts";

type Fields = Readonly<Record<string, string>>;
type Mistakes = Record<string, Message>;

/** A submission as its form sends it: whole, or with everything that is wrong with it by field. */
export async function readEntry(
  actor: Actor,
  id: string,
  fields: Fields,
): Promise<{ ok: true; sent: EntrySent } | { ok: false; mistakes: Mistakes }> {
  const { challengeId } = await entryToEdit(actor, id);
  const form = readForm(submitSchema, fields);
  const { answers, mistakes } = readAnswers(await questionsAsked(challengeId), fields);
  if (!form.ok) return { ok: false, mistakes: { ...asMistakes(form.errors), ...mistakes } };
  const sent = { ...form.input, answers };
  const wrong = { ...mistakes, ...(await mistakesOf(actor, id, sent)) };
  return Object.keys(wrong).length > 0 ? { ok: false, mistakes: wrong } : { ok: true, sent };
}

/** Unfinished text as its form sends it; null for what no form of ours sends. */
export function readDraft(fields: unknown): DraftSent | null {
  const form = readForm(draftSchema, fields ?? {});
  if (!form.ok) return null;
  const sent = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  const answers = sent.filter(
    (field): field is [string, string] =>
      field[0].startsWith(answerField("")) && typeof field[1] === "string",
  );
  return { ...form.input, answers: Object.fromEntries(answers) };
}

function readAnswers(questions: readonly EntryQuestion[], fields: Fields) {
  const answers: GivenAnswer[] = [];
  const mistakes: Mistakes = {};
  for (const { id: questionId, text: question } of questions) {
    const name = answerField(questionId);
    const form = readForm(answerSchema, { answer: fields[name] ?? "" });
    if (form.ok) answers.push({ questionId, question, answer: form.input.answer });
    else mistakes[name] = { key: form.errors["answer"] ?? "entering.answerLong" };
  }
  return { answers, mistakes };
}

function asMistakes(errors: Partial<Record<string, Message["key"]>>): Mistakes {
  const known = Object.entries(errors);
  return Object.fromEntries(known.flatMap(([field, key]) => (key ? [[field, { key }]] : [])));
}
