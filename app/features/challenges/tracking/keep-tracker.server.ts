import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { isTracked, trackingLimits } from "./commitment.ts";
import { commitmentOf, dropStep, noteTracked, saveStep } from "./commitment.store.server.ts";
import { trackingPolicy } from "./tracking.policy.ts";
import type { trackingSchema } from "./tracking.schema.ts";

type Wish = z.output<typeof trackingSchema>;

/**
 * Changes the public tracker: a step is set or taken away, or all of it is done, which ends it. Throws `not_found`,
 * `forbidden` (neither committed nor sponsoring) or `conflict` (no winners yet, done, or changed meanwhile).
 */
export async function keepTracker(actor: Actor, id: string, wish: Wish): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const { challenge, who } = await lockSeen(sql, actor, id);
    const commitment = await commitmentOf(sql, id, actor.id);
    const { isSponsor } = challenge.part;
    authorize(who, trackingPolicy.keep, { isSponsor, isCommitted: commitment.isCommitted });
    if (!isTracked(challenge.state, commitment.hasWinners)) throw conflict("tracking.notYet");
    if (commitment.doneAt) throw conflict("tracking.isDone");
    if (commitment.revision !== wish.seenRevision) throw conflict("challenges.changedMeanwhile");
    await work[wish.intent](transaction, { actor, id, wish });
  });
}

interface Work {
  readonly actor: Actor;
  readonly id: string;
  readonly wish: Wish;
}

const work: Readonly<Record<Wish["intent"], (at: Transaction, work: Work) => Promise<void>>> = {
  step: setStep,
  remove: removeStep,
  done: finish,
};

async function setStep({ sql, now, record }: Transaction, { actor, id, wish }: Work) {
  if (wish.intent !== "step") return;
  const { stepId, text, day, state } = wish;
  const step = { id: stepId, challengeId: id, text, day, state, personId: actor.id, at: now };
  if (!(await saveStep(sql, step))) throw notFound("tracking.notFound");
  const { steps } = await commitmentOf(sql, id, actor.id);
  if (steps > trackingLimits.stepsAtMost)
    throw conflict("tracking.tooMany", { count: trackingLimits.stepsAtMost });
  await noteTracked(sql, { challengeId: id, at: now });
  record({ kind: "commitment.step-set", subject: { kind: "challenge", id }, data: { stepId } });
}

async function removeStep({ sql, now, record }: Transaction, { id, wish }: Work) {
  if (wish.intent !== "remove") return;
  const { stepId } = wish;
  if (!(await dropStep(sql, id, stepId))) throw notFound("tracking.notFound");
  await noteTracked(sql, { challengeId: id, at: now });
  const subject = { kind: "challenge", id } as const;
  record({ kind: "commitment.step-removed", subject, data: { stepId } });
}

async function finish({ sql, now, record }: Transaction, { actor, id, wish }: Work) {
  if (wish.intent !== "done") return;
  const done = { outcome: wish.outcome, personId: actor.id };
  await noteTracked(sql, { challengeId: id, at: now, done });
  record({ kind: "commitment.done", subject: { kind: "challenge", id }, data: {} });
}
