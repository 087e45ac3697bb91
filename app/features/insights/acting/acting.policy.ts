import type { Actor } from "#app/core/actor.ts";
import { allow, allowIf, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** How somebody stands to what a unit is asked to do. */
export interface ActionPart {
  readonly isOwner: boolean;
  /** Whether they manage the unit that is asked, or one above it. */
  readonly managesUnit: boolean;
}

/** Who acts on figures: leaders ask, set targets and alerts and write annotations; whoever is asked answers. */
export const actingPolicy = {
  ask: (actor: Actor) => allowIf(isLeader(actor), "acting.refusedAsking"),
  setTargets: (actor: Actor) => allowIf(isLeader(actor), "acting.refusedTargets"),
  annotate: (actor: Actor) => allowIf(isLeader(actor), "acting.refusedAnnotations"),
  watch: (actor: Actor) => allowIf(isLeader(actor), "acting.refusedAlerts"),
  list: (actor: Actor, { isAsked }: { readonly isAsked: boolean }) =>
    allowIf(
      isLeader(actor) || (actor.active && (actor.manages.length > 0 || isAsked)),
      "acting.refusedList",
    ),
  see: (actor: Actor, part: ActionPart) => {
    if (isLeader(actor)) return allow;
    return actor.active && (part.isOwner || part.managesUnit)
      ? allow
      : deny("acting.actionUnknown");
  },
  answer: (actor: Actor, { isOwner, managesUnit }: ActionPart) =>
    allowIf(actor.active && (isOwner || managesUnit), "acting.refusedAnswering"),
} satisfies Record<string, Rule<never>>;

function isLeader({ active, role }: Actor): boolean {
  return active && role === "leader";
}

const as = (rule: Rule<ActionPart>, isOwner: boolean) => (actor: Actor) =>
  rule(actor, { isOwner, managesUnit: actor.manages.includes("unit") });

/** For docs/permissions.md. */
export const actingPolicyRows: readonly PolicyRow[] = [
  {
    action: "ask a unit for action about a figure; accept, reopen, hand over or withdraw it",
    situations: { "": actingPolicy.ask },
  },
  {
    action: "see what a unit was asked to do",
    situations: { "one is its owner": as(actingPolicy.see, true), "": as(actingPolicy.see, false) },
  },
  {
    action: "reply to what a unit was asked to do, and say that it is done",
    situations: {
      "one is its owner": as(actingPolicy.answer, true),
      "": as(actingPolicy.answer, false),
    },
  },
  {
    action: "see the list of what units were asked to do",
    situations: {
      "one was asked": (actor) => actingPolicy.list(actor, { isAsked: true }),
      "": (actor) => actingPolicy.list(actor, { isAsked: false }),
    },
  },
  { action: "set a target for a figure, or end it", situations: { "": actingPolicy.setTargets } },
  { action: "write an annotation beside charts", situations: { "": actingPolicy.annotate } },
  {
    action: "be told when a figure crosses a value",
    situations: { "": actingPolicy.watch },
  },
];
