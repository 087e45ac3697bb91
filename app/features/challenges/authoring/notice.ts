/**
 * The notice of a prize competition. 15 U.S.C. 3719(f) names five things that are to be told: the subject, who is
 * eligible, how to register, the amount of the prize, and the basis on which a winner is selected. Without them nothing
 * is published, whatever else is complete.
 */
import type { ChallengeDraft } from "./draft.ts";
import { isAmount, isMeasured } from "./prize.ts";

export const noticeFields = [
  "subject",
  "eligibility",
  "registration",
  "prize",
  "selection",
] as const;
export type NoticeField = (typeof noticeFields)[number];

/** The parts of the notice that are not told yet. */
export function missingFromNotice(draft: ChallengeDraft): NoticeField[] {
  return noticeFields.filter((field) => !tells[field](draft));
}

const tells: Readonly<Record<NoticeField, (draft: ChallengeDraft) => boolean>> = {
  subject: ({ general }) => isTold(general.title) && isTold(general.description),
  eligibility: ({ eligibility }) => isTold(eligibility.text),
  registration: ({ entering }) => isTold(entering.text),
  // Of what cannot be measured, such as an honour, the words are the amount.
  prize: ({ prizes }) =>
    prizes.some(({ kind, amount, text }) => (isMeasured(kind) ? isAmount(amount) : isTold(text))),
  selection: ({ judging }) =>
    judging.peoplesChoices !== null || judging.sheets.some(({ criteria }) => criteria.length > 0),
};

function isTold(text: string): boolean {
  return text.trim() !== "";
}
