import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who may follow something that they may see. */
export const followPolicy = {
  follow: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "following.refused"),
} satisfies Record<string, Rule<{ readonly personId: string }>>;

/** For docs/permissions.md. */
export const followPolicyRows: readonly PolicyRow[] = [
  {
    action: "follow and mute what one may see",
    situations: {
      oneself: (actor) => followPolicy.follow(actor, { personId: actor.id }),
      "for a colleague": (actor) => followPolicy.follow(actor, { personId: "somebody-else" }),
    },
  },
];
