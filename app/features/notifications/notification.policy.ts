import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

interface Someone {
  readonly personId: string;
}

/** Who may do what with notifications. */
export const notificationPolicy = {
  useInbox: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "notifications.refusedOthers"),
  changeWishes: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "wishes.refusedOthers"),
  changeUsual: (actor) => allowIf(actor.active && actor.isAdmin, "wishes.refusedUsual"),
} satisfies Record<string, Rule<Someone>>;

/** For docs/permissions.md. */
export const notificationPolicyRows: readonly PolicyRow[] = [
  {
    action: "read an inbox and mark it as read",
    situations: {
      "one's own": (actor) => notificationPolicy.useInbox(actor, { personId: actor.id }),
      "a colleague's": (actor) => notificationPolicy.useInbox(actor, { personId: "somebody-else" }),
    },
  },
  {
    action: "choose what one is told by e-mail and push, and when",
    situations: {
      oneself: (actor) => notificationPolicy.changeWishes(actor, { personId: actor.id }),
      "a colleague": (actor) =>
        notificationPolicy.changeWishes(actor, { personId: "somebody-else" }),
    },
  },
  {
    action: "choose what is usual for those who have not chosen",
    situations: {
      "": notificationPolicy.changeUsual,
    },
  },
];
