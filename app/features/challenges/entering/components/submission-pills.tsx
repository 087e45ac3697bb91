import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { ScreeningResult, SubmissionState } from "../submission.ts";

/** Where a submission stands, in a word. */
export function SubmissionPill({ state }: { readonly state: SubmissionState }) {
  const t = useT();
  const { word, tone } = states[state];
  return (
    <Pill tone={tone} dot>
      {t(word)}
    </Pill>
  );
}

/** What sponsors found of it. */
export function ScreeningPill({ result }: { readonly result: ScreeningResult }) {
  const t = useT();
  return (
    <Pill tone={result === "pass" ? "success" : "warning"} dot>
      {t(screeningWords[result])}
    </Pill>
  );
}

const states: Readonly<Record<SubmissionState, { word: MessageKey; tone: PillTone }>> = {
  draft: { word: "entering.stateDraft", tone: "neutral" },
  submitted: { word: "entering.stateSubmitted", tone: "success" },
  withdrawn: { word: "entering.stateWithdrawn", tone: "warning" },
};

export const screeningWords = {
  pass: "entering.foundPass",
  incomplete: "entering.foundIncomplete",
  off_topic: "entering.foundOffTopic",
  ineligible: "entering.foundIneligible",
} as const satisfies Record<ScreeningResult, MessageKey>;
