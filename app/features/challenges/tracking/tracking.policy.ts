import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** How somebody stands to what a challenge committed somebody to. */
export interface Keeper {
  readonly isSponsor: boolean;
  readonly isCommitted: boolean;
}

/** Who keeps the public tracker; everybody who sees the challenge reads it. */
export const trackingPolicy = {
  keep: (actor, { isSponsor, isCommitted }) =>
    allowIf(actor.active && (isSponsor || isCommitted), "tracking.refused"),
} satisfies Record<string, Rule<Keeper>>;

const as = (rule: Rule<Keeper>, keeper: Keeper) => (actor: Actor) => rule(actor, keeper);

/** For docs/permissions.md. */
export const trackingPolicyRows: readonly PolicyRow[] = [
  {
    action: "keep the tracker of what a challenge committed somebody to",
    situations: {
      "one is committed": as(trackingPolicy.keep, { isSponsor: false, isCommitted: true }),
      "one sponsors": as(trackingPolicy.keep, { isSponsor: true, isCommitted: false }),
      "others do": as(trackingPolicy.keep, { isSponsor: false, isCommitted: false }),
    },
  },
];
