/**
 * The sections of the wizard and what each lacks. Each is judged alone, though some look at others' fields; the review
 * is all of them together.
 */
import { sections, type Lack, type OwnLack, type Section } from "./lack.ts";
import type { ChallengeDraft } from "./draft.ts";
import { commitmentLacks, resourcesLacks } from "./closing-lacks.ts";
import { generalLacks, sponsorsLacks } from "./general-lacks.ts";
import { judgingLacks } from "./judging-lacks.ts";
import { eligibilityLacks, enteringLacks, prizesLacks, timelineLacks } from "./offer-lacks.ts";

/** What one section lacks; nothing means that it is complete. */
export function whatIsMissing(section: Section, draft: ChallengeDraft): Lack[] {
  return lacksOf[section](draft).map((lack) => ({ section, ...lack }));
}

/** What the whole draft lacks, in the order of the wizard. */
export function review(draft: ChallengeDraft): Lack[] {
  return sections.flatMap((section) => whatIsMissing(section, draft));
}

/** Whether a draft may be sent to review. */
export function isComplete(draft: ChallengeDraft): boolean {
  return review(draft).length === 0;
}

const lacksOf: Readonly<Record<Section, (draft: ChallengeDraft) => OwnLack[]>> = {
  general: generalLacks,
  sponsors: sponsorsLacks,
  timeline: timelineLacks,
  prizes: prizesLacks,
  eligibility: eligibilityLacks,
  judging: judgingLacks,
  entering: enteringLacks,
  resources: resourcesLacks,
  commitment: commitmentLacks,
};
