/**
 * A challenge written anew from an earlier one or a template: the same words, rows of its own, and nothing that belongs
 * to its time: no dates, no day of the commitment.
 */
import type { TieStep } from "../judging/tie-rule.ts";
import type { WrittenChallenge } from "./written.ts";

/** What a copy says, sponsored by one person; `newId` makes the ids of its rows. */
export function copied(
  from: WrittenChallenge,
  { sponsorId, newId }: { readonly sponsorId: string; readonly newId: () => string },
): WrittenChallenge {
  const ids = new Map<string, string>();
  const idOf = (old: string) => {
    const known = ids.get(old) ?? newId();
    ids.set(old, known);
    return known;
  };
  const anew = <Row extends { readonly id: string }>(row: Row) => ({ ...row, id: idOf(row.id) });
  const step = (one: TieStep): TieStep =>
    one.by === "criterion" ? { ...one, criterionId: idOf(one.criterionId) } : one;
  return {
    ...from,
    general: { ...from.general, cover: null },
    sponsors: [{ personId: sponsorId, costShare: null, isAccountable: true }],
    phases: from.phases.map((phase) => ({ ...anew(phase), startsAt: null, endsAt: null })),
    prizes: from.prizes.map(anew),
    judging: {
      ...from.judging,
      sheets: from.judging.sheets.map((sheet) => ({
        ...sheet,
        phaseId: idOf(sheet.phaseId),
        criteria: sheet.criteria.map(anew),
      })),
      tieRule: from.judging.tieRule.map(step),
      choiceWindow: { startsAt: null, endsAt: null },
    },
    entering: { ...from.entering, questions: from.entering.questions.map(anew) },
    resources: { faq: from.resources.faq.map(anew) },
    commitment: { ...from.commitment, personId: null, day: "" },
  };
}
