/**
 * How much of an idea an edit changes. A big change is told to those who voted, commented or follow, whatever its author
 * says; a notable one unless they call it a small correction; a small one never.
 */
import type { IdeaText } from "./idea.ts";

export type EditSize = "small" | "notable" | "big";

/** Shares of changed words, of all that was said before and is said after. */
const notableShare = 0.08;
const bigShare = 0.3;
const bigShareOfProposal = 0.5;

/** How big an edit is, by its words alone: capitals, signs and their order make no difference. */
export function editSize(before: IdeaText, after: IdeaText): EditSize {
  const whole = changedShare(wholeOf(before), wholeOf(after));
  const proposal = changedShare(before.proposal, after.proposal);
  if (whole >= bigShare || proposal >= bigShareOfProposal) return "big";
  const retitled = changedShare(before.title, after.title) > 0;
  return retitled || whole >= notableShare ? "notable" : "small";
}

/** Whether others are told of it. */
export function isTold(size: EditSize, calledSmall: boolean): boolean {
  return size === "big" || (size === "notable" && !calledSmall);
}

function wholeOf({ title, problem, proposal, beneficiary, answers = [] }: IdeaText): string {
  return [title, problem, proposal, beneficiary, ...answers.map(({ answer }) => answer)].join("\n");
}

/** The words that came or went, as a share of all words of both texts; 0 when neither has any. */
export function changedShare(before: string, after: string): number {
  const [old, recent] = [wordsOf(before), wordsOf(after)];
  const all = old.length + recent.length;
  if (all === 0) return 0;
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of recent) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    kept += 1;
  }
  return (all - 2 * kept) / all;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
