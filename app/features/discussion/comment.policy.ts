import type { Actor } from "#app/core/actor.ts";
import { allowIf, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Comment } from "./comment.ts";

type Written = { readonly authorId: string; readonly answeredAs: Comment["answeredAs"] };

/** Who may change a comment. Who may write one is the subject's to say. */
export const commentPolicy = {
  edit: (actor, comment) => allowIf(isOwn(actor, comment), "discussion.refusedEdit"),
  delete: (actor, comment) => {
    if (!isOwn(actor, comment)) return deny("discussion.refusedDelete");
    return allowIf(comment.answeredAs === null, "discussion.refusedDeleteOfficial");
  },
  /** Taking back an official answer; whether a comment is one, the noun says. */
  withdraw: (actor, comment) => allowIf(isOwn(actor, comment), "discussion.refusedWithdraw"),
} satisfies Record<string, Rule<Written>>;

function isOwn(actor: Actor, { authorId }: Written): boolean {
  return actor.active && actor.id === authorId;
}

const colleague: Written = { authorId: "somebody-else", answeredAs: null };
const own = (actor: Actor): Written => ({ authorId: actor.id, answeredAs: null });
const ownAnswer = (actor: Actor): Written => ({ authorId: actor.id, answeredAs: "leader" });
const others: Written = { authorId: "somebody-else", answeredAs: "leader" };

/** For docs/permissions.md. */
export const commentPolicyRows: readonly PolicyRow[] = [
  {
    action: "edit a comment",
    situations: {
      "one's own": (actor) => commentPolicy.edit(actor, own(actor)),
      "a colleague's": (actor) => commentPolicy.edit(actor, colleague),
    },
  },
  {
    action: "delete a comment",
    situations: {
      "one's own": (actor) => commentPolicy.delete(actor, own(actor)),
      "one's own official answer": (actor) => commentPolicy.delete(actor, ownAnswer(actor)),
      "a colleague's": (actor) => commentPolicy.delete(actor, colleague),
    },
  },
  {
    action: "withdraw an official answer",
    situations: {
      "one's own": (actor) => commentPolicy.withdraw(actor, ownAnswer(actor)),
      "a colleague's": (actor) => commentPolicy.withdraw(actor, others),
    },
  },
];
