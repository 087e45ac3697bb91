import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import type { Message, Translate } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { asRuled, entryMistakes } from "./entry-mistakes.ts";
import { findFilesOf, findOwnIdeas, findQuestions } from "./entry-form.store.server.ts";
import type { Entry } from "./lock-entry.server.ts";
import { sayReasons } from "./names.queries.server.ts";
import { phaseOf } from "./phase-open.ts";
import { entrySeen, whatMay } from "./submission.queries.server.ts";
import { answerField } from "./answer-field.ts";
import { findText } from "./submission-text.store.server.ts";
import { joined, type SubmissionText } from "./submission.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { termsOf } from "./terms.queries.server.ts";

/** Everything the form of a submission shows. Throws `not_found`, `forbidden`, or `conflict` when it stands as it is. */
export async function editForm(actor: Actor, id: string, t: Translate) {
  const entry = await entryToEdit(actor, id);
  const { challenge, challengeId, state, revision, textVersion, language } = entry;
  const [text, questions, terms, can, reasons] = await Promise.all([
    findText(sql, id),
    findQuestions(sql, challengeId),
    termsOf(challengeId),
    whatMay(actor, entry),
    reasonsAgainst(actor, entry, t),
  ]);
  if (!text) throw conflict("entering.notFound");
  const phase = phaseOf(challenge, entry.phaseId);
  return {
    ...{ id, state, revision, textVersion, language, questions, terms, can, reasons },
    challenge: { id: challengeId, title: challenge.title, language: challenge.language },
    asks: {
      files: challenge.needsFile,
      address: challenge.linksOutside,
      nameless: challenge.isBlind,
      team: challenge.rule.most > 1,
    },
    ideas: challenge.linksIdea ? await findOwnIdeas(sql, teamIds(entry, actor.id)) : null,
    endsAt: phase?.endsAt.toISOString() ?? null,
    values: valuesOf(text),
    hasAccepted: entry.members.some(
      (member) => member.personId === actor.id && member.termsVersion === challenge.termsVersion,
    ),
    waitsForOthers: await namesOfBehind(entry, actor.id),
  };
}

export type EditForm = Awaited<ReturnType<typeof editForm>>;

/** A submission that somebody may write. Throws as above. */
export async function entryToEdit(actor: Actor, id: string): Promise<Entry> {
  const entry = await entrySeen(actor, id);
  if (!may(actor, submissionPolicy.edit, entry))
    throw new Refusal("forbidden", "entering.refusedEdit");
  if (entry.state === "withdrawn") throw conflict("entering.isWithdrawn");
  return entry;
}

/** What is wrong with a text when it is submitted, by field; null when nothing is. */
export async function mistakesOf(
  actor: Actor,
  id: string,
  text: SubmissionText,
): Promise<Record<string, Message> | null> {
  const entry = await entryToEdit(actor, id);
  const rules = { ...entry.challenge, questions: await findQuestions(sql, entry.challengeId) };
  const [files, ideas] = await Promise.all([
    findFilesOf(sql, id),
    findOwnIdeas(sql, teamIds(entry, actor.id)),
  ]);
  const around = { files: files.length, ideaIds: ideas.map((idea) => idea.id) };
  const mistakes = entryMistakes(rules, asRuled(rules, text), around);
  return Object.keys(mistakes).length > 0 ? mistakes : null;
}

async function reasonsAgainst(actor: Actor, entry: Entry, t: Translate): Promise<string[]> {
  const { challengeId, phaseId, id: submissionId, challenge } = entry;
  const applying = { challengeId, phaseId, submissionId, personIds: teamIds(entry, actor.id) };
  const isEnterer = entry.part.isEnterer;
  if (isEnterer) return [];
  return sayReasons(t, await findIneligibility(sql, challenge.rule, applying), actor.id);
}

function teamIds(entry: Entry, actorId: string): string[] {
  const there = joined(entry.members).map(({ personId }) => personId);
  return there.length > 0 ? there : [actorId];
}

async function namesOfBehind({ members, challenge }: Entry, actorId: string): Promise<string[]> {
  const ids = joined(members)
    .filter((one) => one.termsVersion !== challenge.termsVersion && one.personId !== actorId)
    .map(({ personId }) => personId);
  if (ids.length === 0) return [];
  const rows = await sql<{ name: string }>(
    "select name from person where id = any($1::uuid[]) order by name, id",
    [ids],
  );
  return rows.map(({ name }) => name);
}

function valuesOf(text: SubmissionText): Record<string, string> {
  const answers = text.answers.map(
    ({ questionId, answer }) => [answerField(questionId), answer] as const,
  );
  return {
    title: text.title,
    brief: text.brief,
    description: text.description,
    externalUrl: text.externalUrl,
    teamName: text.teamName,
    ideaId: text.ideaId ?? "",
    isNameless: text.isNameless ? "on" : "",
    ...Object.fromEntries(answers),
  };
}

/** What whoever enters a challenge is asked besides. */
export function questionsAsked(challengeId: string) {
  return findQuestions(sql, challengeId);
}
