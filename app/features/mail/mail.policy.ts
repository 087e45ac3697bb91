import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** What a mail rule needs to know of the person concerned. */
interface Concerned {
  readonly personId: string;
}

/** Who looks after mail, and who says which mails somebody wants. */
export const mailPolicy = {
  administer: (actor: Actor) => allowIf(actor.active && actor.isAdmin, "mail.refused"),
  choose: (actor: Actor, { personId }: Concerned) =>
    allowIf(actor.active && actor.id === personId, "mail.refusedOthers"),
} satisfies Record<string, Rule<Concerned>>;

/** For docs/permissions.md. */
export const mailPolicyRows: readonly PolicyRow[] = [
  {
    action: "read the outbox, send a mail again, clear an address",
    situations: { "": (actor) => mailPolicy.administer(actor) },
  },
  {
    action: "choose which mails one gets",
    situations: {
      "for oneself": (actor) => mailPolicy.choose(actor, { personId: actor.id }),
      "for somebody else": (actor) => mailPolicy.choose(actor, { personId: "other" }),
    },
  },
];
