import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact } from "#app/platform/transact.server.ts";
import { onlyOnce } from "../awarding/occasion.ts";
import { timeZoneHere } from "../kudos/kudos.store.server.ts";
import { earningsBy, keyOfEarning, type Earning } from "./earning.ts";
import { knownEarnings } from "./earning.store.server.ts";
import type { FactKind } from "./fact.ts";
import { factsOf } from "./facts.queries.server.ts";
import { giveEarned } from "./give-earned.server.ts";
import { rulesCounting, type StoredRule } from "./rule.store.server.ts";

/** Gives these people whatever they have earned by now by rules that count such facts. Harmless when repeated. */
export async function evaluate(
  kinds: readonly FactKind[],
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const rules = await transact(system, ({ sql }) => rulesCounting(sql, kinds));
  for (const rule of rules) await evaluateRule(rule, personIds);
}

/** The same by one rule; how many awards were given. */
export async function evaluateRule(
  rule: StoredRule,
  personIds: readonly string[],
): Promise<number> {
  const earnings = await transact(system, ({ sql }) => newEarnings(sql, rule, personIds));
  let given = 0;
  for (const earning of earnings) if (await giveEarned(rule.id, earning)) given++;
  return given;
}

async function newEarnings(
  sql: RunSql,
  rule: StoredRule,
  personIds: readonly string[],
): Promise<Earning[]> {
  const facts = await factsOf(sql, rule.counts, await stillToEarn(sql, rule, personIds));
  const { id: _id, ...plain } = rule;
  const earnings = earningsBy(plain, facts, await timeZoneHere(sql));
  const keys = earnings.map(({ key }) => key);
  const known = await knownEarnings(sql, keys);
  return earnings.filter(({ key }) => !known.has(key));
}

// Whoever has earned once what is earned once is not reckoned again with every vote.
async function stillToEarn(
  sql: RunSql,
  { badgeId, earned }: StoredRule,
  personIds: readonly string[],
): Promise<readonly string[]> {
  if (earned !== "once") return personIds;
  const keyOf = (personId: string) => keyOfEarning(badgeId, personId, onlyOnce);
  const known = await knownEarnings(sql, personIds.map(keyOf));
  return personIds.filter((personId) => !known.has(keyOf(personId)));
}
