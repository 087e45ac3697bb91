import type { Actor } from "#app/core/actor.ts";
import { allow, allowIf, deny, may, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { hasBrought, ideaPolicy } from "../idea.policy.ts";
import type { Idea } from "../idea.ts";

type Answered = Pick<Idea, "authorIds" | "answererIds" | "recording">;

/** An idea, and the one it is merged into. */
export interface Pair {
  readonly merged: Answered;
  readonly into: Answered;
}

/** Who may merge ideas, and undo it: whoever may answer both, and moderators; never who brought one of them. */
export const mergingPolicy = {
  merge: (actor, { merged, into }) => {
    if (!actor.active) return deny("ideas.refusedInactive");
    if ([merged, into].some((idea) => hasBrought(actor, idea)))
      return deny("merging.refusedAuthor");
    if (actor.isModerator) return allow;
    const answersBoth = [merged, into].every((idea) => may(actor, ideaPolicy.answer, idea));
    return allowIf(answersBoth, "merging.refused");
  },
} satisfies Record<string, Rule<Pair>>;

const asked = (actor: Actor): Answered => ({
  authorIds: ["somebody-else"],
  answererIds: [actor.id],
});
const notAsked: Answered = { authorIds: ["somebody-else"], answererIds: [] };
const own = (actor: Actor): Answered => ({ authorIds: [actor.id], answererIds: [] });

const writtenDown = (actor: Actor): Answered => ({
  ...asked(actor),
  recording: { recorderId: actor.id, open: false },
});

/** For docs/permissions.md. */
export const mergingPolicyRows: readonly PolicyRow[] = [
  {
    action: "merge an idea into another, and undo it",
    situations: {
      "asked to answer both": (actor) =>
        mergingPolicy.merge(actor, { merged: asked(actor), into: asked(actor) }),
      "asked to answer one of them": (actor) =>
        mergingPolicy.merge(actor, { merged: asked(actor), into: notAsked }),
      "asked to answer neither": (actor) =>
        mergingPolicy.merge(actor, { merged: notAsked, into: notAsked }),
      "an author of one of them": (actor) =>
        mergingPolicy.merge(actor, { merged: asked(actor), into: own(actor) }),
      "having written one of them down for a colleague": (actor) =>
        mergingPolicy.merge(actor, { merged: asked(actor), into: writtenDown(actor) }),
    },
  },
];
