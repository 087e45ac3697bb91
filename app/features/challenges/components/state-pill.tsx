import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { ChallengeState } from "../challenge.ts";

/** Where a challenge stands, in a word. */
export function StatePill({ state }: { readonly state: ChallengeState }) {
  const t = useT();
  return (
    <Pill tone={tones[state]} dot className="justify-self-start">
      {t(stateWords[state])}
    </Pill>
  );
}

export const stateWords = {
  draft: "challenges.stateDraft",
  in_review: "challenges.stateInReview",
  edits_requested: "challenges.stateEditsRequested",
  approved: "challenges.stateApproved",
  published: "challenges.statePublished",
  open: "challenges.stateOpen",
  between_phases: "challenges.stateBetweenPhases",
  judging: "challenges.stateJudging",
  announced: "challenges.stateAnnounced",
  closed_without_award: "challenges.stateClosedWithoutAward",
  cancelled: "challenges.stateCancelled",
  unpublished: "challenges.stateUnpublished",
  archived: "challenges.stateArchived",
} as const satisfies Record<ChallengeState, MessageKey>;

const tones: Readonly<Record<ChallengeState, PillTone>> = {
  draft: "neutral",
  in_review: "info",
  edits_requested: "warning",
  approved: "info",
  published: "accent",
  open: "success",
  between_phases: "accent",
  judging: "info",
  announced: "success",
  closed_without_award: "neutral",
  cancelled: "danger",
  unpublished: "warning",
  archived: "neutral",
};
