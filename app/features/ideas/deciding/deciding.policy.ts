import type { Actor } from "#app/core/actor.ts";
import { allowIf, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** What rules need to know of an idea and of an appeal against a decision on it. */
export interface Appealed {
  readonly authorIds: readonly string[];
  readonly deciderId: string;
  /** Who is above the decider; see appeal_answerers() in the migrations. */
  readonly aboveIds: readonly string[];
}

/** Who may do what with appeals and with what is prepared for decisions; deciding itself is `ideaPolicy.answer`. */
export const decidingPolicy = {
  appeal: (actor, { authorIds }: Pick<Appealed, "authorIds">) =>
    allowIf(actor.active && authorIds.includes(actor.id), "deciding.refusedAppeal"),
  answerAppeal: (actor, { authorIds, deciderId, aboveIds }: Appealed) => {
    const isInvolved = authorIds.includes(actor.id) || actor.id === deciderId;
    if (!actor.active || isInvolved) return deny("deciding.refusedAppealAnswer");
    return allowIf(aboveIds.includes(actor.id), "deciding.refusedAppealAnswer");
  },
  configure: (actor) => allowIf(actor.active && actor.isAdmin, "deciding.refusedConfigure"),
} satisfies Record<string, Rule<Appealed>>;

const by = (actor: Actor, part: Partial<Appealed>): Appealed => ({
  authorIds: ["somebody-else"],
  deciderId: "somebody-else",
  aboveIds: [actor.id],
  ...part,
});

/** For docs/permissions.md. */
export const decidingPolicyRows: readonly PolicyRow[] = [
  {
    action: "appeal against a decision",
    situations: {
      "on one's own idea": (actor) => decidingPolicy.appeal(actor, { authorIds: [actor.id] }),
      "on a colleague's": (actor) => decidingPolicy.appeal(actor, by(actor, {})),
    },
  },
  {
    action: "answer an appeal",
    situations: {
      "nearest above the decider": (actor) => decidingPolicy.answerAppeal(actor, by(actor, {})),
      "not above the decider": (actor) =>
        decidingPolicy.answerAppeal(actor, by(actor, { aboveIds: [] })),
      "against one's own decision": (actor) =>
        decidingPolicy.answerAppeal(actor, by(actor, { deciderId: actor.id })),
      "on one's own idea": (actor) =>
        decidingPolicy.answerAppeal(actor, by(actor, { authorIds: [actor.id] })),
    },
  },
  {
    action: "name stages, and write reasons and replies",
    situations: { "": (actor) => decidingPolicy.configure(actor) },
  },
];
