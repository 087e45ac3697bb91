import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Idea } from "./idea.ts";

type Authored = Pick<Idea, "authorIds">;

/** Who may do what with ideas; when it is possible stands in idea.ts. */
export const ideaPolicy = {
  see: (actor) => allowIf(actor.active, "ideas.refusedInactive"),
  submit: (actor) => allowIf(actor.active, "ideas.refusedInactive"),
  edit: (actor, idea) => allowIf(actor.active && isAuthor(actor, idea), "ideas.refusedEdit"),
  vote: (actor, idea) => {
    if (!actor.active) return { allowed: false, reason: "ideas.refusedInactive" };
    return allowIf(!isAuthor(actor, idea), "ideas.refusedOwnVote");
  },
  comment: (actor) => allowIf(actor.active, "ideas.refusedInactive"),
} satisfies Record<string, Rule<Authored>>;

function isAuthor(actor: Actor, { authorIds }: Authored): boolean {
  return authorIds.includes(actor.id);
}

const own = (actor: Actor): Authored => ({ authorIds: [actor.id] });
const coAuthored = (actor: Actor): Authored => ({ authorIds: ["somebody-else", actor.id] });
const others: Authored = { authorIds: ["somebody-else"] };

/** For docs/permissions.md. */
export const ideaPolicyRows: readonly PolicyRow[] = [
  { action: "read an idea", situations: { "any idea": (actor) => ideaPolicy.see(actor) } },
  { action: "post an idea", situations: { "": (actor) => ideaPolicy.submit(actor) } },
  {
    action: "edit an idea",
    situations: {
      "one's own": (actor) => ideaPolicy.edit(actor, own(actor)),
      "one's own with others": (actor) => ideaPolicy.edit(actor, coAuthored(actor)),
      "a colleague's": (actor) => ideaPolicy.edit(actor, others),
    },
  },
  {
    action: "vote for an idea",
    situations: {
      "one's own": (actor) => ideaPolicy.vote(actor, own(actor)),
      "one's own with others": (actor) => ideaPolicy.vote(actor, coAuthored(actor)),
      "a colleague's": (actor) => ideaPolicy.vote(actor, others),
    },
  },
  {
    action: "comment on an idea",
    situations: { "any idea": (actor) => ideaPolicy.comment(actor) },
  },
];
