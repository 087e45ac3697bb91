import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { Stage } from "../idea.ts";

/** The colour and the word of each stage. */
export const stages: Record<Stage, { tone: PillTone; label: MessageKey }> = {
  open: { tone: "accent", label: "ideas.stageOpen" },
  in_review: { tone: "info", label: "ideas.stageInReview" },
  accepted: { tone: "success", label: "ideas.stageAccepted" },
  piloting: { tone: "warning", label: "ideas.stagePiloting" },
  implemented: { tone: "success", label: "ideas.stageImplemented" },
  spread: { tone: "success", label: "ideas.stageSpread" },
  not_now: { tone: "neutral", label: "ideas.stageNotNow" },
  merged: { tone: "neutral", label: "ideas.stageMerged" },
};

/** Where an idea stands. */
export function StagePill({ stage }: { stage: Stage }) {
  const t = useT();
  const { tone, label } = stages[stage];
  return (
    <Pill tone={tone} dot>
      {t(label)}
    </Pill>
  );
}
