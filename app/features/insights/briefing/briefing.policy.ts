import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who gets the briefing of the whole organisation by mail. Whoever sees figures of a unit may fetch its briefing. */
export const briefingPolicy = {
  choose: ({ active, role }: Actor) =>
    allowIf(active && role === "leader", "briefing.refusedChoosing"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const briefingPolicyRows: readonly PolicyRow[] = [
  { action: "get the briefing of each month by mail", situations: { "": briefingPolicy.choose } },
];
