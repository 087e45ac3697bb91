import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Seen } from "../challenge.policy.ts";
import { capacitiesOf } from "../states/capacity.ts";

/** Who tells the news of a challenge. */
export const updatePolicy = {
  tell: (actor, { part }) =>
    allowIf(capacitiesOf(actor, part).includes("sponsor"), "updates.refusedTell"),
} satisfies Record<string, Rule<Seen>>;

/** For docs/permissions.md. */
export const updatePolicyRows: readonly PolicyRow[] = [
  {
    action: "tell the news of a challenge",
    situations: {
      "one sponsors": (actor) =>
        updatePolicy.tell(actor, { state: "open", part: { isSponsor: true, isEntrant: false } }),
      "others sponsor": (actor) =>
        updatePolicy.tell(actor, { state: "open", part: { isSponsor: false, isEntrant: false } }),
    },
  },
];
