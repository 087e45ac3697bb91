import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import {
  challengeStates,
  isPublic,
  type ChallengeState,
} from "#app/features/challenges/challenge.ts";
import { isChallengeShownTo } from "#app/features/challenges/challenge.queries.server.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { moveLog } from "#app/features/challenges/states/move-log.queries.server.ts";
import { schedulePublication } from "#app/features/challenges/states/schedule-publication.server.ts";
import { waysBetween } from "#app/features/challenges/states/transitions.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aSubmission, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const now = (id: string) => db().challenge.findUniqueOrThrow({ where: { id } });

async function move(
  who: Actor,
  { id }: { readonly id: string },
  to: ChallengeState,
  reason = "Because of this.",
): Promise<void> {
  const { stateVersion } = await now(id);
  await moveChallenge(who, id, { to, reason, seenStateVersion: stateVersion });
}

/** What a refusal says, or "moved". */
async function outcome(work: Promise<void>): Promise<string> {
  return work.then(
    () => "moved",
    (error: unknown) => (error instanceof Error ? error.message : ""),
  );
}

/** Gives the first place to a submission, as announcing needs. */
async function propose(challenge: BuiltChallenge): Promise<void> {
  const { id: submissionId } = await aSubmission(challenge);
  await db().winner.create({
    data: {
      ...{ id: newId(), challengeId: challenge.id, submissionId, place: 1 },
      ...{ proposedById: challenge.sponsor.id, proposedAt: new Date() },
    },
  });
}

describe("a person moves a challenge", () => {
  test.each(challengeStates)(
    "from %s along every way of the table that is theirs, and along no other",
    async (from) => {
      const sponsor = await aPerson({ role: "manager" });
      const people = {
        sponsor,
        leader: await aPerson({ role: "leader" }),
        admin: await aPerson({ admin: true }),
        manager: await aPerson({ role: "manager" }),
        staff: await aPerson(),
      };
      // A leader who neither sponsors nor enters approves as well.
      const held: Record<keyof typeof people, readonly string[]> = {
        ...{ sponsor: ["sponsor"], leader: ["approver", "leader"], admin: ["approver"] },
        ...{ manager: [], staff: [] },
      };
      const challenge = await aChallenge({ by: sponsor, state: from });
      await propose(challenge);
      const whole = await now(challenge.id);
      for (const to of challengeStates.filter((one) => one !== from)) {
        const ways = waysBetween(from, to);
        for (const name of ["sponsor", "leader", "admin", "manager", "staff"] as const) {
          const isTheirs = ways.some(({ by, needs }) =>
            by.some((one) => held[name].includes(one) && !needs.includes("was_public")),
          );
          const may = isTheirs && to !== "announced";
          const said = await outcome(move(people[name], challenge, to));
          expect(said === "moved", `${name}: ${from} to ${to}: ${said}`).toBe(may);
          if (!may) continue;
          const { state, stateVersion, phaseId, publishedAt, concludedAt, nextStepAt } = whole;
          await db().challenge.update({
            where: { id: challenge.id },
            data: { state, stateVersion, phaseId, publishedAt, concludedAt, nextStepAt },
          });
        }
      }
    },
  );

  test("but never to its announced winners: a leader announces them", async () => {
    const leader = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ state: "judging" });
    await propose(challenge);
    expect(await outcome(move(leader, challenge, "announced"))).toBe(
      "conflict: states.onlyByAnnouncement",
    );
    expect(await now(challenge.id)).toMatchObject({ state: "judging", stateVersion: 0 });
    expect(await moveLog(challenge.id)).toEqual([]);
    expect(await db().winner.findFirst()).toMatchObject({ state: "proposed" });
  });

  test("leaves who, in which capacity, and why, in the log", async () => {
    const leader = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ state: "in_review" });
    await move(leader, challenge, "edits_requested", "Say who may enter.");
    expect(await now(challenge.id)).toMatchObject({ state: "edits_requested", stateVersion: 1 });
    const [entry] = await moveLog(challenge.id);
    expect(entry).toMatchObject({
      ...{ from: "in_review", to: "edits_requested", who: leader.name, capacity: "approver" },
      reason: "Say who may enter.",
    });
  });

  test("needs a reason where the table says so", async () => {
    const leader = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ state: "in_review" });
    expect(await outcome(move(leader, challenge, "edits_requested", " "))).toContain(
      "invalid: states.reasonNeeded",
    );
    expect(await moveLog(challenge.id)).toEqual([]);
  });

  test("twice with the same effect as once; and of two who want different things one wins", async () => {
    const [leader, other] = [await aPerson({ role: "leader" }), await aPerson({ admin: true })];
    const challenge = await aChallenge({ state: "in_review" });
    const wish = { reason: "Good.", seenStateVersion: 0 } as const;
    const twice = await Promise.all([
      outcome(moveChallenge(leader, challenge.id, { ...wish, to: "approved" })),
      outcome(moveChallenge(other, challenge.id, { ...wish, to: "approved" })),
    ]);
    expect(twice).toEqual(["moved", "moved"]);
    expect(await moveLog(challenge.id)).toHaveLength(1);
    const second = await aChallenge({ state: "in_review" });
    const differing = await Promise.all([
      outcome(moveChallenge(leader, second.id, { ...wish, to: "approved" })),
      outcome(moveChallenge(other, second.id, { ...wish, to: "edits_requested" })),
    ]);
    expect(differing.sort()).toEqual(["conflict: challenges.changedMeanwhile", "moved"]);
    expect(await moveLog(second.id)).toHaveLength(1);
  });

  test("only when it says all that it must, and still has time", async () => {
    const sponsor = await aPerson({ role: "manager" });
    const leader = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ by: sponsor });
    const { id } = challenge;
    await db().challenge.update({ where: { id }, data: { entering: "" } });
    expect(await outcome(move(sponsor, challenge, "in_review"))).toContain("states.lacksComplete");
    await db().challenge.update({ where: { id }, data: { state: "in_review" } });
    expect(await outcome(move(leader, challenge, "approved"))).toContain("states.lacks");
    await db().challenge.update({ where: { id }, data: { state: "approved" } });
    expect(await outcome(move(sponsor, challenge, "published"))).toContain("states.lacksNotice");
    const late = await aChallenge({
      by: sponsor,
      state: "approved",
      phases: [{ from: -9, to: -1 }],
    });
    expect(await outcome(move(sponsor, late, "published"))).toContain("states.lacksDeadline");
    const judged = await aChallenge({ by: sponsor, state: "judging" });
    expect(await outcome(move(leader, judged, "announced"))).toContain("states.lacksWinners");
  });

  test("not out of the archive", async () => {
    const challenge = await aChallenge({ state: "archived" });
    expect(await outcome(move(challenge.sponsor, challenge, "draft"))).toContain(
      "states.archivedReadOnly",
    );
  });

  test("never a challenge they may not see, nor one they enter as leaders", async () => {
    const [staff, leader] = [await aPerson(), await aPerson({ role: "leader" })];
    const draft = await aChallenge();
    expect(await outcome(move(staff, draft, "in_review"))).toContain("not_found");
    expect(await outcome(moveChallenge(staff, "no id", { ...no, to: "draft" }))).toContain(
      "not_found",
    );
    const open = await aChallenge({ state: "judging" });
    await aSubmission(open, { by: leader });
    await propose(open);
    expect(await outcome(move(leader, open, "announced"))).toContain("forbidden");
    expect(await outcome(move(leader, open, "unpublished"))).toContain("forbidden");
  });
});

const no = { reason: "", seenStateVersion: 0 } as const;

describe("what is published", () => {
  test("goes at once to where its timeline stands, and keeps its terms as a version", async () => {
    const running = await aChallenge({ state: "approved", phases: [{ from: -1, to: 5 }] });
    await db().challengeTerms.deleteMany({ where: { challengeId: running.id } });
    await move(running.sponsor, running, "published");
    const open = await now(running.id);
    expect(open).toMatchObject({ state: "open", phaseId: running.phases[0]?.id, termsVersion: 1 });
    expect(open.nextStepAt).toEqual(running.phases[0]?.endsAt);
    expect((await moveLog(running.id)).map(({ to }) => to)).toEqual(["open", "published"]);
    expect(await db().challengeTerms.count({ where: { challengeId: running.id } })).toBe(1);
  });

  test("with other terms than before wants them accepted anew", async () => {
    const challenge = await aChallenge({ state: "approved" });
    await db().challenge.update({ where: { id: challenge.id }, data: { terms: "Others." } });
    await move(challenge.sponsor, challenge, "published");
    expect(await now(challenge.id)).toMatchObject({ state: "published", termsVersion: 2 });
  });

  test("is seen by staff; unpublished it is hidden again, with everything about it", async () => {
    const challenge = await aChallenge({ state: "approved" });
    const staff = await aPerson();
    await move(challenge.sponsor, challenge, "published");
    expect(await isChallengeShownTo(staff, challenge.id)).toBe(true);
    await move(challenge.sponsor, challenge, "unpublished");
    expect(isPublic((await now(challenge.id)).state)).toBe(false);
    expect(await isChallengeShownTo(staff, challenge.id)).toBe(false);
    expect((await now(challenge.id)).nextStepAt).toBeNull();
  });

  test("at a moment chosen before: ahead, before the last deadline, and only what is approved", async () => {
    const challenge = await aChallenge({ state: "approved", phases: [{ from: 2, to: 9 }] });
    const { id, sponsor } = challenge;
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const schedule = (who: Actor, publishAt: Date | null, seenStateVersion = 0) =>
      outcome(schedulePublication(who, id, { publishAt, seenStateVersion }));
    expect(await schedule(sponsor, inDays(-1))).toContain("invalid: states.publishInThePast");
    expect(await schedule(sponsor, inDays(10))).toContain("invalid: states.publishAfterDeadline");
    expect(await schedule(await aPerson({ role: "leader" }), inDays(1))).toContain("forbidden");
    expect(await schedule(await aPerson(), inDays(1))).toContain("not_found");
    const when = inDays(1);
    expect(await schedule(sponsor, when)).toBe("moved");
    expect(await schedule(sponsor, when)).toBe("moved");
    expect(await schedule(sponsor, inDays(3))).toContain("challenges.changedMeanwhile");
    expect(await now(id)).toMatchObject({ publishAt: when, state: "approved", stateVersion: 1 });
    await move(sponsor, challenge, "draft");
    expect((await now(id)).publishAt).toBeNull();
    expect(await schedule(sponsor, inDays(1), 2)).toContain("states.onlyApprovedPublished");
  });
});
