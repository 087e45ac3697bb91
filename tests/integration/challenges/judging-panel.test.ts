import { describe, expect, test } from "vitest";
import { answerInvitation } from "#app/features/challenges/judging/panel/answer-invitation.server.ts";
import { declareConflicts } from "#app/features/challenges/judging/panel/declare-conflicts.server.ts";
import { askedAbout } from "#app/features/challenges/judging/panel/declaration.store.server.ts";
import { inviteJudge } from "#app/features/challenges/judging/panel/invite-judge.server.ts";
import { removeJudge } from "#app/features/challenges/judging/panel/remove-judge.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aJudgedChallenge, anEntry, declared } from "#tests/support/judging-builders.ts";

useDatabase();

const judgesOf = (phaseId: string) =>
  db().judge.findMany({ where: { phaseId }, select: { personId: true, state: true } });

describe("inviting judges", () => {
  test("asks somebody once, however often it is sent, by whoever of the sponsors is first", async () => {
    const other = await aPerson({ role: "manager" });
    const { challenge, sponsor, phaseId } = await aJudgedChallenge({ with: [other] });
    const who = await aPerson();
    await Promise.all(
      [sponsor, other, sponsor].map((by) =>
        inviteJudge(by, challenge.id, { phaseId, personId: who.id }),
      ),
    );
    expect(await judgesOf(phaseId)).toEqual([{ personId: who.id, state: "invited" }]);
    const events = await db().domainEvent.count({ where: { kind: "judge.invited" } });
    expect(events).toBe(1);
  });

  test("is refused for sponsors, entrants, and whoever does not work here", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const { lead } = await aSubmission(challenge);
    const gone = await aPerson({ deactivated: true });
    const invite = (personId: string) => inviteJudge(sponsor, challenge.id, { phaseId, personId });
    await expect(invite(sponsor.id)).rejects.toThrow("panel.isSponsor");
    await expect(invite(lead.id)).rejects.toThrow("panel.isEntrant");
    await expect(invite(gone.id)).rejects.toThrow("panel.unknownPerson");
    await expect(invite("nobody")).rejects.toThrow("panel.unknownPerson");
    expect(await judgesOf(phaseId)).toEqual([]);
  });

  test("is the sponsors' alone, and for a phase of their own challenge", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const elsewhere = await aJudgedChallenge();
    const personId = (await aPerson()).id;
    for (const who of [await aPerson({ role: "leader", admin: true }), await aPerson()])
      await expect(inviteJudge(who, challenge.id, { phaseId, personId })).rejects.toThrow(
        "judging.refusedOversee",
      );
    await expect(
      inviteJudge(sponsor, challenge.id, { phaseId: elsewhere.phaseId, personId }),
    ).rejects.toThrow("judging.noPhase");
    const hidden = await aChallenge({ state: "in_review" });
    await expect(
      inviteJudge(await aPerson(), hidden.id, { phaseId: hidden.phases[0]?.id ?? "", personId }),
    ).rejects.toThrow("challenges.notFound");
  });

  test("is over once winners are announced", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge({ state: "announced" });
    const personId = (await aPerson()).id;
    await expect(inviteJudge(sponsor, challenge.id, { phaseId, personId })).rejects.toThrow(
      "judging.notRunning",
    );
  });
});

describe("answering", () => {
  test("counts once, and another answer does not replace it", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { state: "invited" });
    await answerInvitation(judge, phaseId, "accepted");
    await answerInvitation(judge, phaseId, "accepted");
    await expect(answerInvitation(judge, phaseId, "declined")).rejects.toThrow(
      "panel.acceptedAlready",
    );
    expect(await judgesOf(phaseId)).toEqual([{ personId: judge.id, state: "accepted" }]);
    const events = await db().domainEvent.count({ where: { kind: "judge.answered" } });
    expect(events).toBe(1);
  });

  test("of two different answers at once one stands", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { state: "invited" });
    const answers = (["accepted", "declined"] as const).map((answer) =>
      answerInvitation(judge, phaseId, answer),
    );
    const refused = (await Promise.allSettled(answers)).filter(
      ({ status }) => status === "rejected",
    );
    expect(refused).toHaveLength(1);
  });

  test("whoever was not asked, or is asked elsewhere, finds nothing", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const elsewhere = await aJudge((await aJudgedChallenge()).challenge, { state: "invited" });
    await aJudge(challenge, { state: "invited" });
    for (const who of [await aPerson(), elsewhere, challenge.sponsor])
      await expect(answerInvitation(who, phaseId, "accepted")).rejects.toThrow("judging.notFound");
  });

  test("whoever has entered or sponsors meanwhile cannot accept", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { state: "invited" });
    await aSubmission(challenge, { by: judge });
    await expect(answerInvitation(judge, phaseId, "accepted")).rejects.toThrow("judging.bothSides");
    await answerInvitation(judge, phaseId, "declined");
  });

  test("whoever declined is asked again by another invitation", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { state: "declined" });
    await expect(answerInvitation(judge, phaseId, "accepted")).rejects.toThrow(
      "panel.declinedAlready",
    );
    await inviteJudge(sponsor, challenge.id, { phaseId, personId: judge.id });
    await answerInvitation(judge, phaseId, "accepted");
    expect(await judgesOf(phaseId)).toEqual([{ personId: judge.id, state: "accepted" }]);
  });

  test("whoever was taken off finds nothing", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { state: "invited" });
    await removeJudge(sponsor, challenge.id, { phaseId, personId: judge.id });
    await removeJudge(sponsor, challenge.id, { phaseId, personId: judge.id });
    await expect(answerInvitation(judge, phaseId, "accepted")).rejects.toThrow("judging.notFound");
    expect(await db().judgingAct.count({ where: { kind: "judge_removed" } })).toBe(1);
  });
});

describe("declaring conflicts of interest", () => {
  test("is about the people behind entries, by name, with what the organisation shows", async () => {
    const [unit, above] = [await aUnit(), await aUnit()];
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, {
      who: await aPerson({ unit, manages: [above] }),
      declared: false,
    });
    const colleague = await aPerson({ name: "Bertha", unit });
    const managed = await aPerson({ name: "Anna", unit: await aUnit({ under: above }) });
    const author = await aPerson({ name: "Dora" });
    const masked = await aPerson({ name: "Emil" });
    const stranger = await aPerson({ name: "Carl" });
    await anIdea({ by: judge, with: [author] });
    const unnamed = await anIdea({ by: judge, with: [masked] });
    await db().ideaAuthor.updateMany({ where: { ideaId: unnamed.id }, data: { named: false } });
    await anEntry(challenge, { by: colleague, with: [stranger] });
    for (const by of [managed, author, masked]) await anEntry(challenge, { by });
    await aSubmission(challenge, { screened: "incomplete" });
    await aSubmission(challenge, { state: "withdrawn", screened: "pass" });
    const asked = await askedAbout(sql, phaseId, judge.id);
    expect(asked.map(({ name, kinds }) => [name, ...kinds])).toEqual([
      ["Anna", "manager_line"],
      ["Bertha", "same_unit"],
      ["Carl"],
      ["Dora", "co_author"],
      ["Emil"],
    ]);
  });

  test("is asked again about whoever comes later, and keeps what was said", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { declared: false });
    const one = await anEntry(challenge);
    await declared(judge, phaseId, [one.lead.id]);
    const later = await anEntry(challenge);
    expect((await askedAbout(sql, phaseId, judge.id)).map(({ id }) => id)).toEqual([later.lead.id]);
    await declareConflicts(judge, phaseId, {
      shownIds: [one.lead.id, later.lead.id],
      conflictIds: [],
    });
    const kept = await db().judgeConflict.findMany({ orderBy: { at: "asc" } });
    expect(kept.map(({ isConflict }) => isConflict)).toEqual([true, false]);
  });

  test("covers nobody whom the page did not show", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const judge = await aJudge(challenge, { declared: false });
    const [shown] = [await anEntry(challenge), await anEntry(challenge)];
    await declareConflicts(judge, phaseId, { shownIds: [shown.lead.id], conflictIds: [] });
    expect(await askedAbout(sql, phaseId, judge.id)).toHaveLength(1);
  });

  test("comes after accepting, and after the phase has closed", async () => {
    const { challenge, phaseId } = await aJudgedChallenge();
    const invited = await aJudge(challenge, { state: "invited" });
    await expect(
      declareConflicts(invited, phaseId, { shownIds: [], conflictIds: [] }),
    ).rejects.toThrow("judging.notFound");
    const open = await aChallenge({ state: "open" });
    const early = await aJudge(open, { declared: false });
    await expect(
      declareConflicts(early, open.phases[0]?.id ?? "", { shownIds: [], conflictIds: [] }),
    ).rejects.toThrow("panel.stillOpen");
  });
});
