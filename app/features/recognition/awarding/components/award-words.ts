import type { MessageKey } from "#app/core/words.ts";
import type { AwardState } from "../award.ts";
import type { AwardStep } from "../award-page.queries.server.ts";
import type { NominationState } from "../nominating.ts";

/** Where an award stands. */
export const awardStateWords: Readonly<Record<AwardState, MessageKey>> = {
  prepared: "awarding.statePrepared",
  withdrawn: "awarding.stateWithdrawn",
  declined: "awarding.stateDeclined",
  accepted_quietly: "awarding.stateAcceptedQuietly",
  accepted_openly: "awarding.stateAcceptedOpenly",
  announced: "awarding.stateAnnounced",
  revoked: "awarding.stateRevoked",
  appealed: "awarding.stateAppealed",
};

/** What happened to an award, as its log says it. */
export function awardStepWords({ to, isFirst, capacity }: AwardStep): MessageKey {
  if (isFirst) return capacity === "giver" ? "awarding.stepGiven" : "awarding.stepEarned";
  if (capacity === "reviewer")
    return to === "revoked" ? "awarding.stepAppealRefused" : "awarding.stepAppealUpheld";
  return stepWords[to];
}

const stepWords: Readonly<Record<AwardState, MessageKey>> = {
  prepared: "awarding.stepGiven",
  withdrawn: "awarding.stepWithdrawn",
  declined: "awarding.stepDeclined",
  accepted_quietly: "awarding.stepAcceptedQuietly",
  accepted_openly: "awarding.stepAcceptedOpenly",
  announced: "awarding.stepAnnounced",
  revoked: "awarding.stepRevoked",
  appealed: "awarding.stepAppealed",
};

/** Where a nomination stands. */
export const nominationStateWords: Readonly<Record<NominationState, MessageKey>> = {
  nominated: "awarding.stateNominated",
  seconded: "awarding.stateSeconded",
  granted: "awarding.stateGranted",
  turned_down: "awarding.stateTurnedDown",
  appealed: "awarding.stateAppealed",
  withdrawn: "awarding.stateNominationWithdrawn",
  lapsed: "awarding.stateLapsed",
};

/** What happened to a nomination, as its log says it. */
export const nominationStepWords: Readonly<Record<NominationState, MessageKey>> = {
  nominated: "awarding.stepNominated",
  seconded: "awarding.stepSeconded",
  granted: "awarding.stepGranted",
  turned_down: "awarding.stepTurnedDown",
  appealed: "awarding.stepAppealed",
  withdrawn: "awarding.stepNominationWithdrawn",
  lapsed: "awarding.stepLapsed",
};
