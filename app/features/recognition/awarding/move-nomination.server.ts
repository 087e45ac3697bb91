import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { AnnounceAt } from "./give-to-all.server.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { nominationCapacitiesOf } from "./capacity.ts";
import type { NominationState } from "./nominating.ts";
import { addSeconding, lockNomination, type LockedNomination } from "./nomination.store.server.ts";
import { takeNominationWay } from "./take-nomination-way.server.ts";

interface Wish {
  readonly to: Exclude<NominationState, "nominated" | "seconded" | "lapsed">;
  readonly reason: string;
  /** When those who accept what is granted openly are announced; by hand when left out. */
  readonly announceAt?: AnnounceAt;
}

/**
 * Leads a nomination on: its nominator withdraws it or appeals, a leader grants it or turns it down, another one answers
 * the appeal. Repeating it is harmless. Throws `not_found`, `forbidden`, `conflict` or `invalid` (no reason).
 */
export async function moveNomination(
  actor: Actor,
  id: string,
  { to, reason, announceAt = null }: Wish,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const { nomination, who } = await lockSeenNomination(transaction.sql, actor, id);
    if (nomination.state === to) return;
    const held = nominationCapacitiesOf(who, nomination.part);
    await takeNominationWay(transaction, nomination, {
      ...{ to, held, personId: who.id, reason, announceAt },
    });
  });
}

/**
 * Says so too, with or without words; the first one brings it before a leader. Repeating it is harmless. Throws
 * `not_found`, `forbidden` (it is their own) or `conflict` (decided, or the badge is retired).
 */
export async function secondNomination(actor: Actor, id: string, words: string): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const { nomination, who } = await lockSeenNomination(sql, actor, id);
    const held = nominationCapacitiesOf(who, nomination.part);
    if (nomination.part.isSeconder) return;
    if (!held.includes("seconder")) throw new Refusal("forbidden", "recognition.notTheirs");
    const isFirst = nomination.state === "nominated";
    if (!isFirst && nomination.state !== "seconded") throw conflict("recognition.noSuchWay");
    if (isFirst) {
      const wish = { to: "seconded", held, personId: who.id, reason: "" } as const;
      await takeNominationWay(transaction, nomination, wish);
    }
    await addSeconding(sql, { id, personId: who.id, words, at: now });
    const subject = { kind: "nomination", id } as const;
    record({ kind: "nomination.seconded", subject, data: { isFirst } });
  });
}

async function lockSeenNomination(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ readonly nomination: LockedNomination; readonly who: Actor }> {
  const nomination = isId(id) ? await lockNomination(sql, id, actor.id) : null;
  const who = await actorNow(sql, actor);
  if (!nomination || !may(who, awardingPolicy.seeNomination, nomination))
    throw notFound("recognition.nominationNotFound");
  return { nomination, who };
}
