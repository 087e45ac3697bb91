import { aChallenge } from "#tests/support/challenge-builders.ts";
import type { World } from "./world.ts";

/** Challenges that the manager of a world sponsors, by where they stand; `challenge` is open. */
export async function challengePlaces({ manager: by }: Pick<World["people"], "manager">) {
  const [open, draft, reviewed, approved] = [
    await aChallenge({ by, state: "open" }),
    await aChallenge({ by }),
    await aChallenge({ by, state: "in_review" }),
    await aChallenge({ by, state: "approved" }),
  ];
  return {
    challenge: open.id,
    challengeDraft: draft.id,
    challengeReviewed: reviewed.id,
    challengeApproved: approved.id,
  };
}
