import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

type Written = { readonly authorId: string };

/** Who may change a comment. Who may write one is the subject's to say. */
export const commentPolicy = {
  edit: (actor, comment) => allowIf(isOwn(actor, comment), "discussion.refusedEdit"),
  delete: (actor, comment) =>
    allowIf(
      isOwn(actor, comment) || (actor.active && actor.isModerator),
      "discussion.refusedDelete",
    ),
} satisfies Record<string, Rule<Written>>;

function isOwn(actor: Actor, { authorId }: Written): boolean {
  return actor.active && actor.id === authorId;
}

const colleague: Written = { authorId: "somebody-else" };

/** For docs/permissions.md. */
export const commentPolicyRows: readonly PolicyRow[] = [
  {
    action: "edit a comment",
    situations: {
      "one's own": (actor) => commentPolicy.edit(actor, { authorId: actor.id }),
      "a colleague's": (actor) => commentPolicy.edit(actor, colleague),
    },
  },
  {
    action: "delete a comment",
    situations: {
      "one's own": (actor) => commentPolicy.delete(actor, { authorId: actor.id }),
      "a colleague's": (actor) => commentPolicy.delete(actor, colleague),
    },
  },
];
