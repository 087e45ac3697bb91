/**
 * What may still be changed at which time. A draft may be changed throughout; of what staff can see, only that which
 * takes nothing from those who enter: answers to questions, attachments, who acts on the winner, and, as long as one can
 * enter, rules and terms, which are accepted anew.
 */
import { isEditable, type ChallengeState } from "../challenge.ts";
import { sections, type Section } from "./lack.ts";

/** The sections that sponsors may change in a state; none where it rests or waits for somebody else. */
export function changeableSections(state: ChallengeState): readonly Section[] {
  if (isEditable(state)) return sections;
  return changeableInPublic[state] ?? [];
}

/** Whether sponsors may change a section in a state. */
export function isChangeable(section: Section, state: ChallengeState): boolean {
  return changeableSections(state).includes(section);
}

const whileEntering = ["eligibility", "resources", "commitment"] as const;
const afterwards = ["resources", "commitment"] as const;

const changeableInPublic: Readonly<Partial<Record<ChallengeState, readonly Section[]>>> = {
  published: whileEntering,
  open: whileEntering,
  between_phases: whileEntering,
  judging: afterwards,
  announced: afterwards,
  closed_without_award: afterwards,
};
