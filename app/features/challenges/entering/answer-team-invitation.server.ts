import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { findIneligibility, holdApplicants } from "./applicants.store.server.ts";
import { holdEntry, type Entry } from "./lock-entry.server.ts";
import { setMemberState, setTerms } from "./member.store.server.ts";
import { expectTeamOpen } from "./team-open.ts";
import { joined } from "./submission.ts";
import { thisMoment, touchSubmission } from "./submission.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

interface Answer {
  readonly accepts: boolean;
  /** The version of rules and terms that they have read and accept; null: they do not. */
  readonly termsVersion: number | null;
}

/**
 * Joins a team or declines to. Whoever joins accepts rules and terms by it, and is as eligible as those who are in it.
 * Joining twice is harmless. Throws `not_found` without an invitation, `invalid` and `conflict`.
 */
export async function answerTeamInvitation(
  actor: Actor,
  id: string,
  { accepts, termsVersion }: Answer,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const entry = await holdEntry(sql, id, actor.id);
    const who = await actorNow(sql, actor);
    if (!entry || !who.active) throw notFound("entering.invitationGone");
    if (accepts && entry.part.isMember) return;
    if (!entry.part.isInvited) throw notFound("entering.invitationGone");
    const { invitedById: inviterId } = await invitationOf(sql, id, actor.id);
    if (accepts) await join(transaction, entry, actor.id, termsVersion);
    const at = { submissionId: id, personId: actor.id, at: now };
    await setMemberState(sql, at, accepts ? "joined" : "declined");
    await touchSubmission(sql, id, now);
    const kind = accepts ? "team-mate.joined" : "team-mate.declined";
    record({ kind, subject: { kind: "submission", id }, data: { inviterId } });
  });
}

async function join(
  { sql, now }: Transaction,
  entry: Entry,
  personId: string,
  accepted: number | null,
): Promise<void> {
  const { id: submissionId, challengeId, phaseId, challenge } = entry;
  await holdApplicants(sql, phaseId, [personId]);
  expectTeamOpen(entry, await thisMoment(sql));
  if (accepted === null) throw new Refusal("invalid", "entering.termsMissing");
  if (accepted !== challenge.termsVersion) throw conflict("entering.termsChanged");
  const team = [...joined(entry.members).map((one) => one.personId), personId];
  const applying = { challengeId, phaseId, submissionId, personIds: team };
  const reasons = await findIneligibility(sql, challenge.rule, applying);
  const own = personalReasons(reasons).some(
    (one) => "personId" in one && one.personId === personId,
  );
  if (own || reasons.some(({ reason }) => reason === "team_already_entered"))
    throw conflict("entering.ineligible");
  if (reasons.some(({ reason }) => reason === "too_many"))
    throw conflict("entering.teamFull", { count: challenge.rule.most });
  await setTerms(sql, submissionId, personId, { version: accepted, at: now });
}

async function invitationOf(sql: Transaction["sql"], id: string, personId: string) {
  const [row] = await sql<{ invitedById: string | null }>(
    `select invited_by_id as "invitedById" from submission_member where submission_id = $1 and person_id = $2`,
    [id, personId],
  );
  return row ?? { invitedById: null };
}
