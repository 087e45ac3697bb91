import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { AwardState } from "../award.ts";
import type { NominationState } from "../nominating.ts";
import { awardStateWords, nominationStateWords } from "./award-words.ts";

/** Where an award stands, in a word. */
export function AwardPill({ state }: { readonly state: AwardState }) {
  const t = useT();
  return <Pill tone={awardTones[state]}>{t(awardStateWords[state])}</Pill>;
}

/** Where a nomination stands, in a word. */
export function NominationPill({ state }: { readonly state: NominationState }) {
  const t = useT();
  return <Pill tone={nominationTones[state]}>{t(nominationStateWords[state])}</Pill>;
}

const awardTones: Readonly<Record<AwardState, PillTone>> = {
  prepared: "accent",
  withdrawn: "neutral",
  declined: "neutral",
  accepted_quietly: "success",
  accepted_openly: "success",
  announced: "success",
  revoked: "danger",
  appealed: "warning",
};

const nominationTones: Readonly<Record<NominationState, PillTone>> = {
  nominated: "accent",
  seconded: "accent",
  granted: "success",
  turned_down: "neutral",
  appealed: "warning",
  withdrawn: "neutral",
  lapsed: "neutral",
};
