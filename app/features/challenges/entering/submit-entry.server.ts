import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { findIneligibility, holdApplicants } from "./applicants.store.server.ts";
import { asRuled, entryMistakes } from "./entry-mistakes.ts";
import { findFilesOf, findOwnIdeas, findQuestions } from "./entry-form.store.server.ts";
import { lockEntry, type Entry } from "./lock-entry.server.ts";
import { digestOf } from "./digest.server.ts";
import { takeAdmission } from "./late-admission.store.server.ts";
import { setMemberState, setTerms } from "./member.store.server.ts";
import { isOpenAt, phaseOf } from "./phase-open.ts";
import { findReceipt, insertReceipt, markSubmitted } from "./receipt.store.server.ts";
import { writeText } from "./submission-text.store.server.ts";
import { joined, type GivenAnswer, type SubmissionText } from "./submission.ts";
import type { submitSchema } from "./submission.schema.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { thisMoment } from "./submission.store.server.ts";

/** A submission as its form sends it, with its answers. */
export interface EntrySent extends z.output<typeof submitSchema> {
  readonly answers: readonly GivenAnswer[];
}

type Sql = Transaction["sql"];

/**
 * Submits what is sent, or submits it anew, and keeps a receipt under the form's id; a repeat finds the receipt. What is
 * written for a colleague counts from now on: whoever submits it confirms it. The moment that counts is the database's
 * when the challenge and everybody in the team are held, so that nothing accepted is later than its phase.
 * Throws `not_found`, `forbidden`, `invalid` and `conflict`, each with what to do.
 */
export async function submitEntry(actor: Actor, id: string, sent: EntrySent): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.submit, entry);
    if (await findReceipt(sql, id, sent.receiptId)) return;
    if (entry.state === "withdrawn") throw conflict("entering.isWithdrawn");
    if (entry.textVersion !== sent.textVersion) throw conflict("entering.writtenMeanwhile");
    const people = teamOf(entry, actor.id);
    await holdApplicants(sql, entry.phaseId, people);
    const at = await thisMoment(sql);
    const isLate = await expectOpen(sql, entry, people, at);
    await expectTerms(sql, entry, actor.id, sent, at);
    await expectEligible(sql, entry, people);
    await write(transaction, entry, { sent, people, at, isLate, personId: actor.id });
  });
}

function teamOf(entry: Entry, actorId: string): string[] {
  return [...new Set([...joined(entry.members).map(({ personId }) => personId), actorId])];
}

/** Whether it is late and admitted all the same. */
async function expectOpen(sql: Sql, entry: Entry, people: readonly string[], at: Date) {
  const phase = phaseOf(entry.challenge, entry.phaseId);
  if (phase && isOpenAt(entry.challenge, phase, at)) return false;
  if (!phase || phase.startsAt > at) throw conflict("entering.notOpen");
  const { id: submissionId, phaseId, challenge } = entry;
  if (!isRunning(challenge.state)) throw conflict("entering.closed");
  if (!(await takeAdmission(sql, { phaseId, people, submissionId, at })))
    throw conflict("entering.closed");
  return true;
}

/** Everybody has accepted the rules and terms as they are now; whoever submits accepts them by it. */
async function expectTerms(sql: Sql, entry: Entry, actorId: string, sent: EntrySent, at: Date) {
  const { termsVersion: version } = entry.challenge;
  if (sent.accepts && sent.termsVersion !== version) throw conflict("entering.termsChanged");
  const hasAccepted = (personId: string) =>
    entry.members.some((one) => one.personId === personId && one.termsVersion === version);
  if (sent.accepts) await setTerms(sql, entry.id, actorId, { version, at });
  else if (!hasAccepted(actorId)) throw new Refusal("invalid", "entering.termsMissing");
  const others = joined(entry.members).filter(({ personId }) => personId !== actorId);
  if (!others.every(({ personId }) => hasAccepted(personId)))
    throw conflict("entering.termsOthers");
}

async function expectEligible(sql: Sql, entry: Entry, personIds: readonly string[]) {
  const { challengeId, phaseId, id: submissionId, challenge } = entry;
  const applying = { challengeId, phaseId, submissionId, personIds };
  const reasons = await findIneligibility(sql, challenge.rule, applying);
  if (reasons.length > 0) throw conflict("entering.ineligible");
}

interface Submitting {
  readonly sent: EntrySent;
  readonly people: readonly string[];
  readonly at: Date;
  readonly isLate: boolean;
  readonly personId: string;
}

async function write({ sql, record }: Transaction, entry: Entry, given: Submitting) {
  const { sent, people, at, isLate, personId } = given;
  const { id, challengeId, challenge } = entry;
  const rules = { ...challenge, questions: await findQuestions(sql, challengeId) };
  const text: SubmissionText = asRuled(rules, sent);
  const files = await findFilesOf(sql, id);
  const ideas = text.ideaId === null ? [] : await findOwnIdeas(sql, people);
  const ideaIds = ideas.map((idea) => idea.id);
  const [mistake] = Object.values(entryMistakes(rules, text, { files: files.length, ideaIds }));
  if (mistake) throw new Refusal("invalid", mistake.key);
  const html = renderMarkdown(text.description);
  await writeText(sql, id, { ...text, html, language: sent.language ?? entry.language, at });
  if (entry.part.isToConfirm)
    await setMemberState(sql, { submissionId: id, personId, at }, "joined");
  await markSubmitted(sql, id, at);
  const digest = digestOf(entry, text, people, files);
  const { receiptId } = sent;
  const receipt = { id: receiptId, submissionId: id, personId, at, digest, isLate };
  await insertReceipt(sql, { ...receipt, termsVersion: challenge.termsVersion });
  const subject = { kind: "submission", id } as const;
  record({ kind: "submission.submitted", subject, data: { challengeId, receiptId } });
}
