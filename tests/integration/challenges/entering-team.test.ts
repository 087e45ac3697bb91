import { describe, expect, test } from "vitest";
import { acceptTerms } from "#app/features/challenges/entering/accept-terms.server.ts";
import { answerTeamInvitation } from "#app/features/challenges/entering/answer-team-invitation.server.ts";
import { handLeadOver } from "#app/features/challenges/entering/change-team.server.ts";
import { inviteTeamMate } from "#app/features/challenges/entering/invite-team-mate.server.ts";
import { leaveTeam } from "#app/features/challenges/entering/leave-team.server.ts";
import { reopenSubmission } from "#app/features/challenges/entering/reopen-submission.server.ts";
import { seekTeam, stopSeeking } from "#app/features/challenges/entering/seek-team.server.ts";
import { submitEntry } from "#app/features/challenges/entering/submit-entry.server.ts";
import { peopleOf } from "#app/features/challenges/entering/submission.queries.server.ts";
import { teamSearches } from "#app/features/challenges/entering/team.queries.server.ts";
import { uninviteTeamMate } from "#app/features/challenges/entering/uninvite-team-mate.server.ts";
import { db } from "#app/platform/db.server.ts";
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

const accepting = { accepts: true, termsVersion: 1 };

describe("a team", () => {
  test("grows by invitation and acceptance of the terms, each harmless when repeated", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ben = await aPerson({ name: "Ben" });
    const { id, lead } = await aSubmission(challenge, { state: "draft" });
    await inviteTeamMate(lead, id, ben.id);
    await inviteTeamMate(lead, id, ben.id);
    const unread = { accepts: true, termsVersion: null };
    await expect(answerTeamInvitation(ben, id, unread)).rejects.toThrow(
      saying("entering.termsMissing"),
    );
    await answerTeamInvitation(ben, id, accepting);
    await answerTeamInvitation(ben, id, accepting);
    expect(await peopleOf(id)).toMatchObject([
      { id: lead.id, isLead: true },
      { name: "Ben", state: "joined", termsVersion: 1 },
    ]);
  });

  test("is invited to by its lead alone, and taken back before it is answered", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [ben, cleo] = [await aPerson(), await aPerson()];
    const { id, lead } = await aSubmission(challenge, { state: "draft", with: [ben] });
    await expect(inviteTeamMate(ben, id, cleo.id)).rejects.toThrow(saying("entering.refusedLead"));
    await inviteTeamMate(lead, id, cleo.id);
    await uninviteTeamMate(lead, id, cleo.id);
    await expect(answerTeamInvitation(cleo, id, accepting)).rejects.toThrow(
      saying("entering.invitationGone"),
    );
  });

  test("takes nobody who sponsors, judges or is one too many", async () => {
    const challenge = await aChallenge({ state: "open", rule: { most: 2 } });
    const { id, lead } = await aSubmission(challenge, { state: "draft" });
    for (const other of [challenge.sponsor, await aJudge(challenge)])
      await expect(inviteTeamMate(lead, id, other.id)).rejects.toThrow(
        saying("entering.mateIneligible"),
      );
    await inviteTeamMate(lead, id, (await aPerson()).id);
    await expect(inviteTeamMate(lead, id, (await aPerson()).id)).rejects.toThrow(
      saying("entering.teamFull"),
    );
  });

  test("of what was submitted takes nobody who is in another submission of the phase", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ben = await aPerson();
    const { id, lead } = await aSubmission(challenge);
    await inviteTeamMate(lead, id, ben.id);
    await aSubmission(challenge, { by: ben });
    await expect(answerTeamInvitation(ben, id, accepting)).rejects.toThrow(
      saying("entering.ineligible"),
    );
  });

  test("submits once there are enough of them and everybody has accepted the terms as they are", async () => {
    const challenge = await aChallenge({ state: "open", rule: { fewest: 2 } });
    const ben = await aPerson();
    const { id, lead } = await aSubmission(challenge, { state: "draft" });
    await expect(submitEntry(lead, id, await anEntrySent(id))).rejects.toThrow(
      saying("entering.ineligible"),
    );
    await inviteTeamMate(lead, id, ben.id);
    await answerTeamInvitation(ben, id, accepting);
    await db().challenge.update({ where: { id: challenge.id }, data: { termsVersion: 2 } });
    await expect(submitEntry(lead, id, await anEntrySent(id))).rejects.toThrow(
      saying("entering.termsOthers"),
    );
    await expect(acceptTerms(ben, id, { termsVersion: 1 })).rejects.toThrow(
      saying("entering.termsChanged"),
    );
    await acceptTerms(ben, id, { termsVersion: 2 });
    await submitEntry(lead, id, await anEntrySent(id));
  });

  test("is left by whoever does not lead it, as long as enough stay behind what was submitted", async () => {
    const challenge = await aChallenge({ state: "open", rule: { fewest: 2 } });
    const ben = await aPerson();
    const { id, lead } = await aSubmission(challenge, { with: [ben] });
    await expect(leaveTeam(lead, id)).rejects.toThrow(saying("entering.leadLeaves"));
    await expect(leaveTeam(ben, id)).rejects.toThrow(saying("entering.leavesTooFew"));
    await reopenSubmission(lead, id);
    await handLeadOver(lead, id, ben.id);
    await leaveTeam(lead, id);
    expect(await peopleOf(id)).toMatchObject([{ id: ben.id, isLead: true }]);
  });

  test("stands as it is once the phase has closed", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const ben = await aPerson();
    const { id, lead } = await aSubmission(challenge, { with: [ben] });
    await expect(inviteTeamMate(lead, id, (await aPerson()).id)).rejects.toThrow(
      saying("entering.teamClosed"),
    );
    await expect(leaveTeam(ben, id)).rejects.toThrow(saying("entering.teamClosed"));
  });
});

test("what judges have is not made a draft again", async () => {
  const challenge = await aChallenge({ state: "open" });
  const submission = await aSubmission(challenge);
  await anEvaluation(submission, await aJudge(challenge));
  await expect(reopenSubmission(submission.lead, submission.id)).rejects.toThrow(
    saying("entering.judged"),
  );
});

test("whoever looks for a team is listed with their words until they look no longer", async () => {
  const challenge = await aChallenge({ state: "open" });
  const ada = await aPerson({ name: "Ada" });
  await seekTeam(ada, challenge.id, "I can draw.");
  await seekTeam(ada, challenge.id, "I can draw forms.");
  expect((await teamSearches(challenge.id, null)).searches).toMatchObject([
    { name: "Ada", text: "I can draw forms." },
  ]);
  await stopSeeking(ada, challenge.id);
  await stopSeeking(ada, challenge.id);
  expect((await teamSearches(challenge.id, null)).searches).toEqual([]);
  await expect(seekTeam(challenge.sponsor, challenge.id, "Anybody?")).rejects.toThrow(
    saying("entering.ineligible"),
  );
});
