import { system } from "#app/core/actor.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { isOver } from "../challenge.ts";
import { writePublishAt } from "../states/move.store.server.ts";
import { judgeMove } from "../states/moving.ts";
import { metRequirements } from "../states/requirements.server.ts";
import { takeWay } from "../states/take-way.server.ts";
import { timeZoneNow } from "../states/time-zone.store.server.ts";
import { wakeAt } from "../states/wake.store.server.ts";
import { advance } from "./advance.server.ts";
import { archivedFrom } from "./archiving.ts";
import { dueChallenges, lockForClock, writeClock, type ClockFace } from "./clock.store.server.ts";
import { isWhole } from "./timeline.ts";

/**
 * Moves one challenge as far as the database's clock says: publishes it, leads it along its timeline, archives it. Each
 * in a transaction that holds the challenge, so that several clocks at once move it once.
 */
export async function moveByClock(challengeId: string): Promise<void> {
  await transact(system, async (transaction) => {
    const found = await lockForClock(transaction.sql, challengeId);
    if (!found) return;
    const challenge = { ...found, phases: found.phases.filter(isWhole) };
    if (challenge.state === "approved") await publishDue(transaction, challenge);
    else if (isOver(challenge.state)) await archiveDue(transaction, challenge);
    else await advance(transaction, challenge);
  });
}

const atOnce = 100;

/** Moves all challenges that are due. A job of its own comes for each at its moment; this finds what missed its job. */
export async function moveDueChallenges(): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const due = await transact(system, ({ sql, now }) =>
      dueChallenges(sql, now, atOnce + tried.size),
    );
    const next = due.filter((id) => !tried.has(id));
    if (next.length === 0) return;
    for (const id of next) {
      tried.add(id);
      await moveByClock(id);
    }
  }
}

type Whole = Omit<ClockFace, "phases"> & Parameters<typeof advance>[1];

/** What can no longer be published waits for its sponsors, who are told. */
async function publishDue(transaction: Transaction, challenge: Whole): Promise<void> {
  const { sql, now, record } = transaction;
  const { id, publishAt } = challenge;
  if (publishAt === null || publishAt > now) return;
  const met = await metRequirements(sql, challenge, now);
  const wanted = { from: "approved", to: "published", reason: "" } as const;
  const verdict = judgeMove({ ...wanted, held: ["clock"], met: [...met, "due"] });
  if ("way" in verdict) {
    const by = { personId: null, capacity: "clock", reason: "" } as const;
    await takeWay(transaction, challenge, { to: "published", ...by });
    return;
  }
  await writePublishAt(sql, id, null);
  record({ kind: "challenge.not-published", subject: { kind: "challenge", id }, data: {} });
}

async function archiveDue(transaction: Transaction, challenge: Whole): Promise<void> {
  const { sql, now } = transaction;
  const { id, state, concludedAt, clockAt, phases } = challenge;
  const conclusion = { state, concludedAt: concludedAt ?? now, phases };
  const at = archivedFrom(conclusion, await timeZoneNow(sql));
  if (at !== null && at <= now) {
    const by = { personId: null, capacity: "clock", reason: "" } as const;
    await takeWay(transaction, challenge, { to: "archived", ...by });
    return;
  }
  await writeClock(sql, id, { clockAt, nextStepAt: at });
  await wakeAt(sql, id, at);
}
