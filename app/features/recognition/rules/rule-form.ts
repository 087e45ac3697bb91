/** A rule as its form sends it and shows it again. What cannot be read is NaN or null, and told by `problemsOf`. */
import { isDay } from "#app/core/working-days.ts";
import { factKinds, type FactKind } from "./fact.ts";
import { periods, type RuleProblem } from "./rule.ts";
import type { SaidRule } from "./rule-words.ts";
import { standardRules } from "./standard-rules.ts";

export const eachChoices = ["none", "people", "units"] as const;
export const withinChoices = ["ever", ...periods] as const;
export const earnedChoices = ["once", "each_period", "each_subject"] as const;
// Object.keys loses the type of the keys.
export const factChoices = Object.keys(factKinds) as FactKind[];

export type RuleFields = Readonly<
  Record<"counts" | "each" | "eachAtLeast" | "atLeast" | "within" | "earned" | "since", string>
>;

/** What stands, as the form shows it. */
export function ruleAsTyped({
  counts,
  each,
  atLeast,
  within,
  earned,
  since,
}: SaidRule): RuleFields {
  return {
    counts,
    each: each?.different ?? "none",
    eachAtLeast: each ? String(each.atLeast) : "",
    atLeast: String(atLeast),
    within: within ?? "ever",
    earned,
    since: since ?? "",
  };
}

/** A rule out of a form's fields; null where a choice is none of those offered. */
export function ruleFrom(fields: Partial<RuleFields>): SaidRule | null {
  const counts = factChoices.find((one) => one === fields.counts);
  const each = eachChoices.find((one) => one === fields.each);
  const within = withinChoices.find((one) => one === fields.within);
  const earned = earnedChoices.find((one) => one === fields.earned);
  if (!counts || !each || !within || !earned) return null;
  const since = fields.since ?? "";
  return {
    ...{ counts, earned, atLeast: countIn(fields.atLeast) },
    each: each === "none" ? null : { different: each, atLeast: countIn(fields.eachAtLeast) },
    within: within === "ever" ? null : within,
    since: isDay(since) ? since : null,
  };
}

/** The field of the form that a problem is about. */
export const fieldOfProblem: Readonly<Record<RuleProblem, keyof RuleFields>> = {
  count: "atLeast",
  each_count: "eachAtLeast",
  nobody_else: "each",
  period_needed: "within",
  single_needed: "earned",
};

/** The names of the standard rules. */
export const standardNames = [
  "first_idea",
  "idea_accepted",
  "idea_implemented",
  "helpful_voice",
  "bridge",
  "honest_experiment",
  "kept_promise",
  "judge",
  "sponsor",
] as const;
export type StandardName = (typeof standardNames)[number];

/** A standard rule by its name. */
export function standardRule(name: StandardName): SaidRule {
  const found = standardRules.find(({ badgeId }) => badgeId === name);
  if (!found) throw new Error(`There is no standard rule called ${name}.`);
  const { badgeId: _, ...rule } = found;
  return { ...rule, since: null };
}

/** Of `?standard=`; null for anything else. */
export function standardIn(text: string | null): StandardName | null {
  return standardNames.find((name) => name === text) ?? null;
}

function countIn(text = ""): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
