import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { moveLog } from "#app/features/challenges/states/move-log.queries.server.ts";
import { schedulePublication } from "#app/features/challenges/states/schedule-publication.server.ts";
import {
  moveByClock,
  moveDueChallenges,
} from "#app/features/challenges/timeline/move-by-clock.server.ts";
import { runClock } from "#app/features/challenges/timeline/run-clock.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const now = (id: string) => db().challenge.findUniqueOrThrow({ where: { id } });
const steps = async ({ id }: { id: string }) =>
  (await moveLog(id)).map(({ from, to, phase }) => `${from} > ${to} ${phase ?? "-"}`).reverse();

/** Two phases with a pause between them, and one of judging that touches the second. */
const aRunningOne = () =>
  aChallenge({
    state: "published",
    phases: [
      { from: 1, to: 2, name: "Sketches" },
      { from: 3, to: 4, name: "Prototypes" },
      { from: 4, to: 6, name: "Panel", takesSubmissions: false },
    ],
  });

const at = (moment: Date, challenge: { id: string }) =>
  under({ now: moment }, () => moveByClock(challenge.id));

/** When the job of a challenge is to run; null where none waits. */
async function jobOf({ id }: { id: string }): Promise<Date | null> {
  const [job] = await sql<{ runAt: Date }>(
    'select run_at as "runAt" from graphile_worker._private_jobs where key = $1',
    [`move-challenge ${id}`],
  );
  return job?.runAt ?? null;
}

describe("the clock", () => {
  test("leads a challenge from phase to phase, at the very moment and not before", async () => {
    const challenge = await aRunningOne();
    const [one, two] = challenge.phases;
    const start = one?.startsAt?.getTime() ?? 0;
    await at(new Date(start - 1), challenge);
    expect(await now(challenge.id)).toMatchObject({ state: "published", stateVersion: 0 });
    await at(new Date(start), challenge);
    expect(await now(challenge.id)).toMatchObject({
      state: "open",
      phaseId: one?.id,
      stateVersion: 1,
    });
    await at(one?.endsAt ?? new Date(), challenge);
    expect(await now(challenge.id)).toMatchObject({ state: "between_phases", phaseId: null });
    expect((await now(challenge.id)).nextStepAt).toEqual(two?.startsAt);
  });

  test("that was away catches up, each step in the log at its own moment", async () => {
    const challenge = await aRunningOne();
    await at(inDays(5), challenge);
    expect(await steps(challenge)).toEqual([
      "published > open Sketches",
      "open > between_phases -",
      "between_phases > open Prototypes",
      "open > judging Panel",
    ]);
    const [first] = (await moveLog(challenge.id)).reverse();
    expect(first?.at).toBe(challenge.phases[0]?.startsAt?.toISOString());
    expect(await now(challenge.id)).toMatchObject({ state: "judging", stateVersion: 1 });
    await at(inDays(5), challenge);
    expect(await steps(challenge)).toHaveLength(4);
  });

  test("moves once where two of them look at the same moment, many times over", async () => {
    const challenge = await aRunningOne();
    await under({ now: inDays(5) }, () =>
      Promise.all(Array.from({ length: 8 }, () => moveDueChallenges())),
    );
    expect(await steps(challenge)).toHaveLength(4);
    expect((await now(challenge.id)).stateVersion).toBe(1);
    const moved = await db().domainEvent.count({ where: { kind: "challenge.moved" } });
    expect(moved).toBe(4);
  });

  test("has a job for its next look, which replaces the one before and outlives the process", async () => {
    const challenge = await aChallenge({ state: "approved", phases: [{ from: 2, to: 9 }] });
    const { id, sponsor, phases } = challenge;
    await moveChallenge(sponsor, id, { to: "published", reason: "", seenStateVersion: 0 });
    const start = phases[0]?.startsAt?.getTime() ?? 0;
    expect(await jobOf(challenge)).toEqual(new Date(start - 2_000));
    await at(new Date(start), challenge);
    expect(await jobOf(challenge)).toEqual(new Date((phases[0]?.endsAt?.getTime() ?? 0) - 2_000));
  });

  test("waits in its job for the moment itself, by the database's clock", async () => {
    const challenge = await aRunningOne();
    const soon = new Date(Date.now() + 700);
    await db().challengePhase.updateMany({
      where: { challengeId: challenge.id, position: 0 },
      data: { startsAt: soon },
    });
    await db().challenge.update({ where: { id: challenge.id }, data: { nextStepAt: soon } });
    await runClock({ challengeId: challenge.id });
    const { state, clockAt } = await now(challenge.id);
    expect(state).toBe("open");
    expect((clockAt?.getTime() ?? 0) - soon.getTime()).toBeLessThan(500);
    await runClock({ challengeId: newId() });
    await runClock("nonsense");
  });

  test("leaves alone what does not run", async () => {
    for (const state of ["draft", "in_review", "unpublished", "archived"] as const) {
      const challenge = await aChallenge({ state });
      await at(inDays(900), challenge);
      expect(await now(challenge.id)).toMatchObject({ state, stateVersion: 0 });
    }
  });
});

describe("a publication that was set for a moment", () => {
  async function aScheduledOne(): Promise<BuiltChallenge & { when: Date }> {
    const challenge = await aChallenge({ state: "approved", phases: [{ from: 2, to: 9 }] });
    const when = inDays(1);
    const wish = { publishAt: when, seenStateVersion: 0 };
    await schedulePublication(challenge.sponsor, challenge.id, wish);
    return { ...challenge, when };
  }

  test("comes by itself, once, and never early", async () => {
    const challenge = await aScheduledOne();
    expect(await jobOf(challenge)).toEqual(new Date(challenge.when.getTime() - 2_000));
    await at(new Date(challenge.when.getTime() - 1), challenge);
    expect((await now(challenge.id)).state).toBe("approved");
    await Promise.all([at(challenge.when, challenge), at(challenge.when, challenge)]);
    expect(await now(challenge.id)).toMatchObject({ state: "published", publishAt: null });
    expect(await steps(challenge)).toEqual(["approved > published -"]);
  });

  test("does not come when staff could not be told what they must, and its sponsors hear so", async () => {
    const challenge = await aScheduledOne();
    await db().challenge.update({ where: { id: challenge.id }, data: { eligibility: "" } });
    await at(challenge.when, challenge);
    await at(challenge.when, challenge);
    expect(await now(challenge.id)).toMatchObject({ state: "approved", publishAt: null });
    expect(await db().domainEvent.count({ where: { kind: "challenge.not-published" } })).toBe(1);
  });
});

describe("the archive", () => {
  test("takes what is over three months later, where the organisation is", async () => {
    const challenge = await aChallenge({ state: "judging", phases: [{ from: -9, to: -1 }] });
    const { id, sponsor } = challenge;
    await moveChallenge(sponsor, id, {
      ...{ to: "closed_without_award", reason: "Nobody entered.", seenStateVersion: 0 },
    });
    const { nextStepAt, concludedAt } = await now(id);
    expect(concludedAt).not.toBeNull();
    const archived = nextStepAt ?? new Date();
    expect(archived.getTime() - Date.now()).toBeGreaterThan(88 * day);
    expect(archived.getTime() - Date.now()).toBeLessThan(93 * day);
    await at(new Date(archived.getTime() - 1), challenge);
    expect((await now(id)).state).toBe("closed_without_award");
    await at(archived, challenge);
    expect(await now(id)).toMatchObject({ state: "archived", concludedAt, nextStepAt: null });
  });

  test("is reached as well by what came to its end before there was a clock for it", async () => {
    const challenge = await aChallenge({ state: "cancelled" });
    await moveDueChallenges();
    expect((await now(challenge.id)).nextStepAt).not.toBeNull();
    await under({ now: inDays(200) }, moveDueChallenges);
    expect((await now(challenge.id)).state).toBe("archived");
  });
});

test("nobody who moves a challenge is overtaken by the clock unawares", async () => {
  const challenge = await aRunningOne();
  await at(inDays(1.5), challenge);
  const wish = { to: "unpublished", reason: "Wrong dates.", seenStateVersion: 0 } as const;
  await expect(moveChallenge(challenge.sponsor, challenge.id, wish)).rejects.toThrow(
    "conflict: challenges.changedMeanwhile",
  );
});
