import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import { contributionFor } from "./contribution.queries.server.ts";
import type { ContributionWish } from "./contribution.ts";
import { judgeKudos, swapDays, type Kudos, type KudosVerdict } from "./kudos.ts";
import { kudosPolicy } from "./kudos.policy.ts";
import {
  earlierKudos,
  insertKudos,
  isGiven,
  isTaking,
  isValue,
  lockGiving,
  timeZoneHere,
} from "./kudos.store.server.ts";

interface Wish {
  /** Made by whoever sends it, so that sending it again thanks nobody twice. */
  readonly id: string;
  readonly toId: string;
  readonly contribution: ContributionWish;
  readonly valueId: string;
  readonly words: string;
}

/**
 * Thanks a colleague; null when it had been done before. What stands against it is returned with its reasons, and nothing
 * given; likewise whether it counts. Throws `forbidden` or `not_found`.
 */
export async function giveKudos(actor: Actor, wish: Wish): Promise<KudosVerdict | null> {
  const { id, toId, contribution, valueId, words } = wish;
  if (![id, toId, valueId].every(isId)) throw notFound("recognition.kudosNotFound");
  return transact(actor, async ({ sql, now, record }) => {
    await lockGiving(sql, actor.id, toId);
    const who = await actorNow(sql, actor);
    authorize(who, kudosPolicy.give, undefined);
    if (await isGiven(sql, id, who.id)) return null;
    const between = { fromId: who.id, toId };
    const since = new Date(now.getTime() - (swapDays + 1) * 86_400_000);
    const earlier = await earlierKudos(sql, { ...between, since });
    const at = notBefore(now, earlier);
    const found = await contributionFor(sql, who, contribution);
    const verdict = judgeKudos(
      { ...between, at, words, contribution: found, ...(await standing(sql, wish)) },
      earlier,
      await limitsNow(sql),
    );
    if ("refused" in verdict) return verdict;
    const swapOfId = verdict.swap?.id ?? null;
    await insertKudos(sql, { id, ...between, contribution, valueId, words, at, swapOfId });
    const about = { contributionKind: contribution.kind, contributionId: contribution.id };
    const data = { toId, ...about, counts: swapOfId === null };
    record({ kind: "kudos.given", subject: { kind: "kudos", id }, data });
    return verdict;
  });
}

// Two who thank each other at once began at moments that say nothing of who was first.
function notBefore(now: Date, earlier: readonly Kudos[]): Date {
  return new Date(Math.max(now.getTime(), ...earlier.map(({ at }) => at.getTime())));
}

async function standing(sql: RunSql, { toId, valueId }: Wish) {
  return { isTaken: await isTaking(sql, toId), hasValue: await isValue(sql, valueId) };
}

async function limitsNow(sql: RunSql) {
  const { weeklyKudos } = await recognitionSettings(sql);
  return { weekly: weeklyKudos, timeZone: await timeZoneHere(sql) };
}
