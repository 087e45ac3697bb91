import { aChallenge } from "#tests/support/challenge-builders.ts";
import { aChallengeQuestion, aChallengeUpdate } from "#tests/support/challenge-talk.ts";
import type { World } from "./world.ts";

/** Challenges that the manager of a world sponsors, by where they stand; `challenge` is open. */
export async function challengePlaces({
  manager: by,
  staff,
}: Pick<World["people"], "manager" | "staff">) {
  const [open, draft, reviewed, approved] = [
    await aChallenge({ by, state: "open" }),
    await aChallenge({ by }),
    await aChallenge({ by, state: "in_review" }),
    await aChallenge({ by, state: "approved" }),
  ];
  return {
    challenge: open.id,
    challengeQuestion: (await aChallengeQuestion({ on: open, by: staff })).id,
    otherChallengeQuestion: (await aChallengeQuestion({ on: open, by: staff })).id,
    challengeUpdate: (await aChallengeUpdate({ on: open, by })).id,
    challengeDraft: draft.id,
    challengeReviewed: reviewed.id,
    challengeApproved: approved.id,
  };
}
