import { allowIf, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** For whom an idea was written down. */
export interface Recorded {
  readonly colleagueId: string;
}

/** Who says whether an idea that was written down for somebody is theirs: that person alone. */
export const recordingPolicy = {
  answer: (actor, { colleagueId }) => {
    if (!actor.active) return deny("ideas.refusedInactive");
    return allowIf(actor.id === colleagueId, "recording.refused");
  },
} satisfies Record<string, Rule<Recorded>>;

/** For docs/permissions.md. */
export const recordingPolicyRows: readonly PolicyRow[] = [
  {
    action: "say whether an idea that was written down for somebody is theirs",
    situations: {
      "written down for oneself": (actor) =>
        recordingPolicy.answer(actor, { colleagueId: actor.id }),
      "written down for a colleague": (actor) =>
        recordingPolicy.answer(actor, { colleagueId: "somebody-else" }),
    },
  },
];
