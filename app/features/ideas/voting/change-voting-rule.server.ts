import type { Actor, System } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import { categoriesInOrder } from "../category.store.server.ts";
import { isSameRule, type VoteHiding, type VotingRule } from "../voting.ts";
import { saveVotingRule, votingRule } from "./voting.store.server.ts";

interface WantedRule {
  readonly hideCounts: VoteHiding;
  /** As the organisation's clocks show it, as in 2031-05-17T08:00; empty for none. */
  readonly hiddenUntil: string;
  readonly showVoters: boolean;
}

/**
 * Sets how votes are shown in a category, for ideas posted from then on. Repeating it is harmless.
 * Throws `forbidden`, `not_found`, and `invalid` for a date that cannot be read or has passed.
 */
export async function changeVotingRule(
  actor: Actor | System,
  { id, ...wanted }: WantedRule & { readonly id: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const categories = await categoriesInOrder(sql);
    if (!categories.some((category) => category.id === id))
      throw notFound("categorising.categoryUnknown");
    const before = await votingRule(sql, id);
    const rule = { ...wanted, hiddenUntil: await dateOf(sql, wanted) };
    if (isSameRule(before, rule)) return;
    refusePast(rule, before, now);
    await saveVotingRule(sql, id, rule);
    const data = { ...rule, hiddenUntil: rule.hiddenUntil?.toISOString() ?? null };
    record({ kind: "category.voting-changed", subject: { kind: "category", id }, data });
  });
}

async function dateOf(sql: RunSql, { hideCounts, hiddenUntil }: WantedRule): Promise<Date | null> {
  if (hideCounts === "never" || hiddenUntil === "") return null;
  const [row] = await sql<{ timeZone: string }>(`select time_zone as "timeZone" from organisation`);
  const moment = momentOf(hiddenUntil, row?.timeZone ?? "UTC");
  if (!moment) throw new Refusal("invalid", "voting.untilUnreadable");
  return moment;
}

/** A date that has passed may stand, but not be set. */
function refusePast({ hiddenUntil }: VotingRule, before: VotingRule, now: Date): void {
  const isNew = hiddenUntil?.getTime() !== before.hiddenUntil?.getTime();
  if (hiddenUntil && isNew && hiddenUntil <= now) throw new Refusal("invalid", "voting.untilPast");
}
