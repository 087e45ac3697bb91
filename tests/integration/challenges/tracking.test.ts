import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { finishCommitment } from "#app/features/challenges/tracking/finish-commitment.server.ts";
import { remindOfCommitments } from "#app/features/challenges/tracking/remind-of-commitments.server.ts";
import { removeStep } from "#app/features/challenges/tracking/remove-step.server.ts";
import { setStep } from "#app/features/challenges/tracking/set-step.server.ts";
import { trackerOf } from "#app/features/challenges/tracking/tracker.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const inDays = <T>(days: number, work: () => Promise<T>) =>
  under({ now: new Date(Date.now() + days * 86_400_000) }, work);

async function anAnnounced(state: "announced" | "archived" | "judging" = "announced") {
  const committed = await aPerson();
  const challenge = await aChallenge({ state, commitment: committed });
  const submission = await aSubmission(challenge);
  const now = new Date();
  await db().winner.create({
    data: {
      ...{ id: newId(), challengeId: challenge.id, submissionId: submission.id, place: 1 },
      ...{ state: "announced", proposedById: challenge.sponsor.id, proposedAt: now },
      announcedAt: now,
    },
  });
  return { committed, challenge, id: challenge.id, sponsor: challenge.sponsor };
}

const look = async (who: Actor, id: string) => trackerOf(who, await challengeHead(who, id));
const step = (text: string, seenRevision: number, stepId = newId()) =>
  ({ stepId, text, day: "2030-05-17", state: "planned", seenRevision }) as const;

describe("the tracker of a commitment", () => {
  test("is kept by whoever is committed and by sponsors, and read by everybody", async () => {
    const { committed, sponsor, id } = await anAnnounced();
    await setStep(committed, id, step("Order the forms", 0));
    await setStep(sponsor, id, step("Print the forms", 1));
    const reader = await aPerson({ role: "leader", admin: true });
    const tracker = await look(reader, id);
    expect(tracker).toMatchObject({ mayKeep: false, isOn: true, revision: 2 });
    expect(tracker.steps).toMatchObject([
      { text: "Order the forms", day: "2030-05-17", by: committed.name },
      { text: "Print the forms" },
    ]);
    await expect(setStep(reader, id, step("Mine", 2))).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("makes one step of a form that is sent twice, and of two who change it at once tells the second", async () => {
    const { committed, sponsor, id } = await anAnnounced();
    const first = step("Order the forms", 0);
    await setStep(committed, id, first);
    await expect(setStep(committed, id, first)).rejects.toMatchObject({ kind: "conflict" });
    expect(await db().commitmentStep.count()).toBe(1);
    const answers = await Promise.allSettled([
      setStep(committed, id, { ...first, seenRevision: 1, state: "in_progress" }),
      setStep(sponsor, id, { ...first, seenRevision: 1, state: "done" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("changes no step of another challenge", async () => {
    const [one, other] = [await anAnnounced(), await anAnnounced()];
    const theirs = step("Theirs", 0);
    await setStep(other.committed, other.id, theirs);
    await expect(setStep(one.committed, one.id, { ...theirs, text: "Mine" })).rejects.toMatchObject(
      { kind: "not_found" },
    );
    await expect(
      removeStep(one.committed, one.id, { stepId: theirs.stepId, seenRevision: 0 }),
    ).rejects.toMatchObject({ kind: "not_found" });
    expect(await db().commitmentStep.findMany()).toMatchObject([{ text: "Theirs" }]);
  });

  test("loses a step that is taken away", async () => {
    const { committed, id } = await anAnnounced();
    const first = step("Order the forms", 0);
    await setStep(committed, id, first);
    await removeStep(committed, id, { stepId: first.stepId, seenRevision: 1 });
    expect((await look(committed, id)).steps).toEqual([]);
    await expect(
      removeStep(committed, id, { stepId: first.stepId, seenRevision: 2 }),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  test("goes on until it is done, into the archive too, and is closed then", async () => {
    const { committed, id } = await anAnnounced("archived");
    await setStep(committed, id, step("Order the forms", 0));
    await finishCommitment(committed, id, { outcome: "They hang.", seenRevision: 1 });
    expect(await look(await aPerson(), id)).toMatchObject({ outcome: "They hang." });
    await expect(setStep(committed, id, step("More", 2))).rejects.toMatchObject({
      says: { key: "tracking.isDone" },
    });
  });

  test("does not begin before winners are announced", async () => {
    const { committed, id } = await anAnnounced("judging");
    await expect(setStep(committed, id, step("Too early", 0))).rejects.toMatchObject({
      says: { key: "tracking.notYet" },
    });
  });
});

describe("of a commitment it is reminded", () => {
  const reminders = async () =>
    (await db().domainEvent.findMany({ where: { kind: "commitment.due" } })).map(
      ({ data }) => data,
    );

  test("when its day is near and when it has passed, once each, whichever node does it", async () => {
    await anAnnounced();
    await remindOfCommitments();
    expect(await reminders()).toEqual([]);
    await inDays(80, () => Promise.all([remindOfCommitments(), remindOfCommitments()]));
    await inDays(81, remindOfCommitments);
    expect(await reminders()).toEqual([{ telling: "near" }]);
    await inDays(95, remindOfCommitments);
    await inDays(96, remindOfCommitments);
    expect(await reminders()).toEqual([{ telling: "near" }, { telling: "past" }]);
  });

  test("no more once it is done", async () => {
    const { committed, id } = await anAnnounced();
    await finishCommitment(committed, id, { outcome: "They hang.", seenRevision: 0 });
    await inDays(95, remindOfCommitments);
    expect(await reminders()).toEqual([]);
  });
});
