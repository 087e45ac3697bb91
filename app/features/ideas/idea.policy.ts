import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Idea } from "./idea.ts";

type Authored = Pick<Idea, "authorIds" | "recording">;
type Shown = Pick<Idea, "authorIds" | "standing" | "recording">;
type Answered = Pick<Idea, "authorIds" | "answererIds" | "recording">;

/** Who may do what with ideas; when it is possible stands in idea.ts. */
export const ideaPolicy = {
  see: (actor, idea: Shown) => {
    if (!actor.active) return { allowed: false, reason: "ideas.refusedInactive" };
    const isPublic = idea.standing === "published" || idea.standing === "withdrawn";
    return allowIf(isPublic || actor.isModerator || isHeldBy(actor, idea), "ideas.notFound");
  },
  submit: (actor, _draft: Authored) => allowIf(actor.active, "ideas.refusedInactive"),
  /** Under a pseudonym: whoever answers every idea would be missed among those who answer this one. */
  submitUnnamed: (actor, _draft: Authored) => {
    if (!actor.active) return { allowed: false, reason: "ideas.refusedInactive" };
    return allowIf(actor.role !== "leader", "unnamed.refusedLeader");
  },
  edit: (actor, idea: Authored) =>
    allowIf(actor.active && isHeldBy(actor, idea), "ideas.refusedEdit"),
  /** Inviting co-authors, and taking invitations back: whoever wrote it down speaks for nobody. */
  share: (actor, idea: Authored) =>
    allowIf(actor.active && isAuthor(actor, idea), "ideas.refusedEdit"),
  withdraw: (actor, idea: Authored) =>
    allowIf(actor.active && isHeldBy(actor, idea), "withdrawing.refused"),
  vote: (actor, idea: Authored) => {
    if (!actor.active) return { allowed: false, reason: "ideas.refusedInactive" };
    if (isAuthor(actor, idea)) return { allowed: false, reason: "ideas.refusedOwnVote" };
    return allowIf(!hasWrittenDown(actor, idea), "recording.refusedVote");
  },
  comment: (actor, _idea: Authored) => allowIf(actor.active, "ideas.refusedInactive"),
  /** Answering officially, moving its stage, and reading what answerable people write to each other. */
  answer: (actor, idea: Answered) =>
    allowIf(actor.active && isAnswerable(actor, idea), "ideas.refusedAnswer"),
} satisfies Record<string, Rule<Shown & Answered>>;

function isAuthor(actor: Actor, { authorIds }: Authored): boolean {
  return authorIds.includes(actor.id);
}

/** Whether this person wrote it down for its author, and so speaks for it already. */
function hasWrittenDown(actor: Actor, { recording }: Authored): boolean {
  return recording?.recorderId === actor.id;
}

/** Its authors, and whoever wrote it down for one who has not answered to that yet. */
function isHeldBy(actor: Actor, idea: Authored): boolean {
  return isAuthor(actor, idea) || (hasWrittenDown(actor, idea) && idea.recording?.open === true);
}

/** Whether somebody brought it, as an author or for one, and so judges nothing about it. */
export function hasBrought(actor: Actor, idea: Authored): boolean {
  return isAuthor(actor, idea) || hasWrittenDown(actor, idea);
}

/** Leaders, and who is asked to answer this idea; never who brought it. */
function isAnswerable(actor: Actor, idea: Answered): boolean {
  if (hasBrought(actor, idea)) return false;
  return actor.role === "leader" || idea.answererIds.includes(actor.id);
}

const own = (actor: Actor): Authored => ({ authorIds: [actor.id] });
const coAuthored = (actor: Actor): Authored => ({ authorIds: ["somebody-else", actor.id] });
const others: Authored = { authorIds: ["somebody-else"] };
const writtenDown = (actor: Actor, open: boolean): Authored => ({
  ...others,
  recording: { recorderId: actor.id, open },
});
const asked = (actor: Actor) => ({ answererIds: [actor.id] });
const notAsked = { answererIds: [] };

/** For docs/permissions.md. */
export const ideaPolicyRows: readonly PolicyRow[] = [
  {
    action: "read an idea",
    situations: {
      published: (actor) => ideaPolicy.see(actor, { ...others, standing: "published" }),
      withdrawn: (actor) => ideaPolicy.see(actor, { ...others, standing: "withdrawn" }),
      "hidden or waiting": (actor) => ideaPolicy.see(actor, { ...others, standing: "hidden" }),
      "one's own, hidden or waiting": (actor) =>
        ideaPolicy.see(actor, { ...own(actor), standing: "waiting" }),
    },
  },
  { action: "post an idea", situations: { "": (actor) => ideaPolicy.submit(actor, own(actor)) } },
  {
    action: "post an idea under a pseudonym, where its category allows it",
    situations: { "": (actor) => ideaPolicy.submitUnnamed(actor, own(actor)) },
  },
  {
    action: "post an idea for a colleague",
    situations: { "": (actor) => ideaPolicy.submit(actor, others) },
  },
  {
    action: "invite co-authors",
    situations: {
      "one's own": (actor) => ideaPolicy.share(actor, own(actor)),
      "written down for a colleague": (actor) => ideaPolicy.share(actor, writtenDown(actor, true)),
      "a colleague's": (actor) => ideaPolicy.share(actor, others),
    },
  },
  {
    action: "edit an idea",
    situations: {
      "one's own": (actor) => ideaPolicy.edit(actor, own(actor)),
      "one's own with others": (actor) => ideaPolicy.edit(actor, coAuthored(actor)),
      "a colleague's": (actor) => ideaPolicy.edit(actor, others),
      "written down for a colleague": (actor) => ideaPolicy.edit(actor, writtenDown(actor, true)),
      "written down for a colleague who says it is theirs": (actor) =>
        ideaPolicy.edit(actor, writtenDown(actor, false)),
    },
  },
  {
    action: "withdraw an idea",
    situations: {
      "one's own": (actor) => ideaPolicy.withdraw(actor, own(actor)),
      "one's own with others": (actor) => ideaPolicy.withdraw(actor, coAuthored(actor)),
      "a colleague's": (actor) => ideaPolicy.withdraw(actor, others),
      "written down for a colleague": (actor) =>
        ideaPolicy.withdraw(actor, writtenDown(actor, true)),
      "written down for a colleague who says it is theirs": (actor) =>
        ideaPolicy.withdraw(actor, writtenDown(actor, false)),
    },
  },
  {
    action: "vote for an idea",
    situations: {
      "one's own": (actor) => ideaPolicy.vote(actor, own(actor)),
      "one's own with others": (actor) => ideaPolicy.vote(actor, coAuthored(actor)),
      "a colleague's": (actor) => ideaPolicy.vote(actor, others),
      "written down for a colleague": (actor) => ideaPolicy.vote(actor, writtenDown(actor, false)),
    },
  },
  {
    action: "answer an idea",
    situations: {
      "asked to answer it": (actor) => ideaPolicy.answer(actor, { ...others, ...asked(actor) }),
      "not asked": (actor) => ideaPolicy.answer(actor, { ...others, ...notAsked }),
      "one's own": (actor) => ideaPolicy.answer(actor, { ...own(actor), ...asked(actor) }),
      "written down for a colleague": (actor) =>
        ideaPolicy.answer(actor, { ...writtenDown(actor, false), ...asked(actor) }),
    },
  },
  {
    action: "comment on an idea",
    situations: { "any idea": (actor) => ideaPolicy.comment(actor, others) },
  },
];
