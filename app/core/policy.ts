import type { Actor, System } from "./actor.ts";
import { Refusal } from "./errors.ts";
import type { MessageKey } from "./words.ts";

/** Allowed, or refused with the sentence that says why. */
export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: MessageKey };

/** Says who may: pure, total, and about persons only; the noun says when. */
export type Rule<Resource> = (actor: Actor, resource: Resource) => Verdict;

export const allow: Verdict = { allowed: true };

/** A refusal with its reason. */
export function deny(reason: MessageKey): Verdict {
  return { allowed: false, reason };
}

/** Allows when the condition holds, else refuses with the reason. */
export function allowIf(condition: boolean, reason: MessageKey): Verdict {
  return condition ? allow : deny(reason);
}

/** Throws `forbidden` with the rule's reason unless the rule allows it. */
export function authorize<Resource>(actor: Actor, rule: Rule<Resource>, resource: Resource): void {
  const verdict = rule(actor, resource);
  if (!verdict.allowed) throw new Refusal("forbidden", verdict.reason);
}

/** Judges a person by the rule; the system itself, which acts at start-up and while loading, needs no leave. */
export function permit<Resource>(
  actor: Actor | System,
  rule: Rule<Resource>,
  resource: Resource,
): void {
  if (actor.id !== null) authorize(actor, rule, resource);
}

/** For loaders: the rule as a yes or no, so that the page repeats no rule. */
export function may<Resource>(actor: Actor, rule: Rule<Resource>, resource: Resource): boolean {
  return rule(actor, resource).allowed;
}

/** One row of the permission matrix: a rule and the situations in which it is tried. */
export interface PolicyRow {
  readonly action: string;
  /** Named situations; each is judged for every kind of actor. */
  readonly situations: Readonly<Record<string, (actor: Actor) => Verdict>>;
}
