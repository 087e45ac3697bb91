/** What the pages are called on which one moves a challenge, each by the state to which it leads. */
import type { MessageKey } from "#app/core/words.ts";
import type { ChallengeState } from "../challenge.ts";

/** A page for a move: its address, and what it says. */
export interface MovePage {
  readonly to: ChallengeState;
  readonly noun: string;
  readonly title: MessageKey;
  readonly lead: MessageKey;
  /** Whether it takes something away. */
  readonly isGrave: boolean;
}

/** Winners are announced where they are proposed. */
export const movePages: readonly MovePage[] = [
  page("in_review", "review", "states.moveReview", "states.leadReview"),
  page("approved", "approval", "states.moveApproval", "states.leadApproval"),
  page("edits_requested", "edits", "states.moveEdits", "states.leadEdits"),
  page("published", "publication", "states.movePublication", "states.leadPublication"),
  page("draft", "draft", "states.moveDraft", "states.leadDraft"),
  page("closed_without_award", "closure", "states.moveClosure", "states.leadClosure", true),
  page(
    "unpublished",
    "unpublication",
    "states.moveUnpublication",
    "states.leadUnpublication",
    true,
  ),
  page("cancelled", "cancellation", "states.moveCancellation", "states.leadCancellation", true),
];

/** The page of this name; null when there is none. */
export function movePageOf(noun: string): MovePage | null {
  return movePages.find((one) => one.noun === noun) ?? null;
}

function page(
  to: ChallengeState,
  noun: string,
  title: MessageKey,
  lead: MessageKey,
  isGrave = false,
): MovePage {
  return { to, noun, title, lead, isGrave };
}
