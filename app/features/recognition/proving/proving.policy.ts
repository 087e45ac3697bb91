import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Openness } from "./openness.ts";

interface Owned {
  /** Whose it is. */
  readonly personId: string;
}

/** Who sees credentials: their recipient, and everybody else only what the recipient opened. */
export const provingPolicy = {
  open: (actor: Actor, { personId }: Owned) =>
    allowIf(actor.active && actor.id === personId, "proving.refusedOthers"),
  see: (actor: Actor | null, { personId, openness }: Owned & { readonly openness: Openness }) =>
    allowIf(openness !== "closed" || isOwn(actor, personId), "proving.refusedOthers"),
} satisfies Record<string, Rule<never>>;

function isOwn(actor: Actor | null, personId: string): boolean {
  return actor?.active === true && actor.id === personId;
}

/** For docs/permissions.md. */
export const provingPolicyRows: readonly PolicyRow[] = [
  {
    action: "see a credential and take it along",
    situations: {
      "one's own": (actor) => provingPolicy.see(actor, { personId: actor.id, openness: "closed" }),
      "another's, which they opened": (actor) =>
        provingPolicy.see(actor, { personId: "another", openness: "unnamed" }),
      "another's, which they did not": (actor) =>
        provingPolicy.see(actor, { personId: "another", openness: "closed" }),
    },
  },
  {
    action: "open a credential's page to everybody",
    situations: {
      "one's own": (actor) => provingPolicy.open(actor, { personId: actor.id }),
      "another's": (actor) => provingPolicy.open(actor, { personId: "another" }),
    },
  },
];
