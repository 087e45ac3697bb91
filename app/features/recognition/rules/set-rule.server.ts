import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isGivenBy, type Badge } from "../badge/badge.ts";
import { lockToDesign } from "../badge/change-badge.server.ts";
import { endRuleRow, insertRule, ruleOf } from "./rule.store.server.ts";
import { problemsOf, type Rule, type RuleProblem } from "./rule.ts";

/** Made by whoever sends it, so that sending it again adds no second one. */
type NewRule = Rule & { readonly id: string };

/**
 * Has a badge given by a rule, in the place of the one before; a job looks at everything that was done until now. What
 * stands against the rule is returned, and nothing changed. Throws `not_found`, `forbidden` or `conflict`.
 */
export async function setRule(actor: Actor, rule: NewRule): Promise<RuleProblem[]> {
  const { id, badgeId } = rule;
  if (!isId(id)) throw notFound("recognition.badgeNotFound");
  return transact(actor, async ({ sql, now, record }) => {
    const badge = await lockToDesign(sql, actor, badgeId);
    const before = await ruleOf(sql, badgeId);
    if (before?.id === id) return [];
    checkBadge(badge, rule);
    const problems = problemsOf(rule);
    if (problems.length > 0) return problems;
    if (before) await endRuleRow(sql, before.id, now);
    await insertRule(sql, { ...rule, personId: actor.id, at: now });
    await queueJob(sql, { task: "look-back", payload: { ruleId: id }, key: `look-back:${id}` });
    const subject = { kind: "badge", id: badgeId } as const;
    record({ kind: "badge-rule.added", subject, data: { ruleId: id } });
    return [];
  });
}

/** Has a badge given by no rule any more; what was earned stays. Repeating it is harmless. Throws `not_found` or `forbidden`. */
export async function endRule(actor: Actor, badgeId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    await lockToDesign(sql, actor, badgeId);
    const rule = await ruleOf(sql, badgeId);
    if (!rule) return;
    await endRuleRow(sql, rule.id, now);
    const subject = { kind: "badge", id: badgeId } as const;
    record({ kind: "badge-rule.ended", subject, data: { ruleId: rule.id } });
  });
}

function checkBadge(badge: Badge, { earned }: Rule): void {
  if (!isGivenBy(badge, "rule")) throw conflict("recognition.notByRule");
  if (earned !== "once" && !badge.isRepeatable) throw conflict("recognition.notRepeatable");
}
