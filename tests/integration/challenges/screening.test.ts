import { describe, expect, test } from "vitest";
import { answerPhaseInvitation } from "#app/features/challenges/screening/answer-phase-invitation.server.ts";
import { inviteToPhase } from "#app/features/challenges/screening/invite-to-phase.server.ts";
import { revokeInvitations } from "#app/features/challenges/screening/revoke-invitations.server.ts";
import { screeningOf } from "#app/features/challenges/screening/outcome.queries.server.ts";
import { screenSubmissions } from "#app/features/challenges/screening/screen-submissions.server.ts";
import { screeningPage } from "#app/features/challenges/screening/screening.queries.server.ts";
import { submitEntry } from "#app/features/challenges/entering/submit-entry.server.ts";
import { carryFiles } from "#app/features/files/carry-files.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  aSubmission,
  anEvaluation,
} from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anEntrySent } from "#tests/support/entry-builder.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

const passing = { result: "pass", comment: "" } as const;

describe("screening", () => {
  test("is sponsors' alone, keeps what was found before, and a repeat adds nothing", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id, lead } = await aSubmission(challenge);
    const found = { ids: [id], result: "incomplete", comment: "Page 2 is missing." } as const;
    for (const other of [lead, await aPerson({ role: "leader" }), await aJudge(challenge)])
      await expect(screenSubmissions(other, challenge.id, found)).rejects.toThrow(
        saying("challenges.refusedRun"),
      );
    await screenSubmissions(challenge.sponsor, challenge.id, found);
    await screenSubmissions(challenge.sponsor, challenge.id, found);
    await screenSubmissions(challenge.sponsor, challenge.id, { ids: [id], ...passing });
    expect(await db().screening.count()).toBe(2);
    expect(await screeningOf(id)).toMatchObject(passing);
    await expect(sql("update screening set comment = ''")).rejects.toThrow("append-only");
  });

  test("of several does all or none, and never touches drafts or another challenge's", async () => {
    const [challenge, other] = [
      await aChallenge({ state: "open" }),
      await aChallenge({ state: "open" }),
    ];
    const one = await aSubmission(challenge);
    for (const wrong of [
      await aSubmission(challenge, { state: "draft" }),
      await aSubmission(other),
    ])
      await expect(
        screenSubmissions(challenge.sponsor, challenge.id, {
          ids: [one.id, wrong.id],
          ...passing,
        }),
      ).rejects.toThrow(saying("entering.notFound"));
    expect(await db().screening.count()).toBe(0);
    const page = { view: "all", phaseId: null, after: null } as const;
    const listed = await screeningPage(challenge.sponsor, challenge.id, page);
    expect(listed.entries.map(({ id }) => id)).toEqual([one.id]);
  });

  test("makes nothing ineligible while judges have it, and does once they have stepped aside", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const submission = await aSubmission(challenge);
    const evaluation = await anEvaluation(submission, await aJudge(challenge));
    const found = { ids: [submission.id], result: "ineligible", comment: "Too late." } as const;
    await expect(screenSubmissions(challenge.sponsor, challenge.id, found)).rejects.toThrow(
      saying("screening.judgesAssigned"),
    );
    await db().evaluation.update({
      where: { id: evaluation.id },
      data: { state: "recused", recusedAt: new Date() },
    });
    await screenSubmissions(challenge.sponsor, challenge.id, found);
  });

  test("begins anew when something else is submitted", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id, lead } = await aSubmission(challenge);
    const found = { ids: [id], result: "incomplete", comment: "Say more." } as const;
    await screenSubmissions(challenge.sponsor, challenge.id, found);
    await submitEntry(lead, id, await anEntrySent(id));
    expect(await screeningOf(id)).toBeNull();
  });

  test("is over when the challenge is", async () => {
    const challenge = await aChallenge({ state: "archived" });
    const { id } = await aSubmission(challenge);
    await expect(
      screenSubmissions(challenge.sponsor, challenge.id, { ids: [id], ...passing }),
    ).rejects.toThrow(saying("screening.notRunning"));
  });
});

/** A challenge between its two phases, with something submitted to the first. */
async function betweenPhases() {
  const challenge = await aChallenge({ state: "between_phases" });
  const mate = await aPerson();
  const submission = await aSubmission(challenge, { screened: "pass", with: [mate] });
  const phaseId = challenge.phases[1]?.id ?? "";
  return { challenge, submission, mate, inviting: { ids: [submission.id], phaseId }, phaseId };
}

describe("going on to a next phase", () => {
  test("is by invitation, twice harmless, and begins from what was submitted with the same people", async () => {
    const { challenge, submission, mate, inviting, phaseId } = await betweenPhases();
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
    expect(await db().phaseInvitation.count()).toBe(1);
    const answer = { accepts: true, phaseId };
    await expect(answerPhaseInvitation(mate, submission.id, answer, carryFiles)).rejects.toThrow(
      saying("entering.refusedLead"),
    );
    const ids = await Promise.all([
      answerPhaseInvitation(submission.lead, submission.id, answer, carryFiles),
      answerPhaseInvitation(submission.lead, submission.id, answer, carryFiles),
    ]);
    expect(new Set(ids).size).toBe(1);
    const next = await db().submission.findUniqueOrThrow({
      where: { id: ids[0] ?? "" },
      include: { members: true },
    });
    expect(next).toMatchObject({
      state: "draft",
      phaseId,
      previousId: submission.id,
      title: submission.title,
    });
    expect(next.members.map(({ personId }) => personId).sort()).toEqual(
      [submission.lead.id, mate.id].sort(),
    );
    await expect(submitEntry(submission.lead, next.id, await anEntrySent(next.id))).rejects.toThrow(
      saying("entering.notOpen"),
    );
  });

  test("waits until all evaluations are complete", async () => {
    const { challenge, submission, inviting } = await betweenPhases();
    const [one, other] = [await aJudge(challenge), await aJudge(challenge)];
    await expect(inviteToPhase(challenge.sponsor, challenge.id, inviting)).rejects.toThrow(
      saying("screening.notJudged"),
    );
    await anEvaluation(submission, one, ["50", "4", "1"]);
    const open = await anEvaluation(submission, other);
    await expect(inviteToPhase(challenge.sponsor, challenge.id, inviting)).rejects.toThrow(
      saying("screening.notJudged"),
    );
    await db().evaluation.update({
      where: { id: open.id },
      data: { state: "completed", completedAt: new Date() },
    });
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
  });

  test("is for what has passed screening, to a later phase", async () => {
    const { challenge, submission, inviting } = await betweenPhases();
    const unscreened = await aSubmission(challenge);
    await expect(
      inviteToPhase(challenge.sponsor, challenge.id, { ...inviting, ids: [unscreened.id] }),
    ).rejects.toThrow(saying("screening.notPassed"));
    const same = { ids: [submission.id], phaseId: submission.phaseId };
    await expect(inviteToPhase(challenge.sponsor, challenge.id, same)).rejects.toThrow(
      saying("screening.phaseMissing"),
    );
  });

  test("is taken back before it is accepted, and not afterwards", async () => {
    const { challenge, submission, inviting, phaseId } = await betweenPhases();
    const answer = { accepts: true, phaseId };
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
    await revokeInvitations(challenge.sponsor, challenge.id, inviting);
    await revokeInvitations(challenge.sponsor, challenge.id, inviting);
    await expect(
      answerPhaseInvitation(submission.lead, submission.id, answer, carryFiles),
    ).rejects.toThrow(saying("screening.invitationGone"));
    expect(await db().submission.findUnique({ where: { id: submission.id } })).toMatchObject({
      selectedAt: null,
    });
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
    await answerPhaseInvitation(submission.lead, submission.id, answer, carryFiles);
    await expect(revokeInvitations(challenge.sponsor, challenge.id, inviting)).rejects.toThrow(
      saying("screening.accepted"),
    );
  });

  test("of accepting and taking back at once exactly one happens", async () => {
    const { challenge, submission, inviting, phaseId } = await betweenPhases();
    await inviteToPhase(challenge.sponsor, challenge.id, inviting);
    const ended = await Promise.allSettled([
      answerPhaseInvitation(submission.lead, submission.id, { accepts: true, phaseId }, carryFiles),
      revokeInvitations(challenge.sponsor, challenge.id, inviting),
    ]);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
