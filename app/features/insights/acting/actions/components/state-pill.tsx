import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { ActionState } from "../action-request.ts";

interface StatePillProps {
  readonly state: ActionState;
  readonly isLate: boolean;
}

/** Where a request for action stands, in a word. */
export function StatePill({ state, isLate }: StatePillProps) {
  const t = useT();
  return isLate ? (
    <Pill tone="danger">{t("acting.stateLate")}</Pill>
  ) : (
    <Pill tone={tones[state]}>{t(stateWords[state])}</Pill>
  );
}

/** What each state is called. */
export const stateWords = {
  open: "acting.stateOpen",
  reported: "acting.stateReported",
  accepted: "acting.stateAccepted",
  withdrawn: "acting.stateWithdrawn",
} as const satisfies Record<ActionState, MessageKey>;

const tones: Readonly<Record<ActionState, PillTone>> = {
  open: "accent",
  reported: "warning",
  accepted: "success",
  withdrawn: "neutral",
};
