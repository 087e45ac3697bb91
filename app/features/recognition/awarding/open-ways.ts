import { conflict, Refusal } from "#app/core/errors.ts";
import { awardWays, type AwardState } from "./award.ts";
import { nominationWays, type NominationState } from "./nominating.ts";

interface ShownAward {
  readonly state: AwardState;
  /** Where its reader may lead it. */
  readonly ways: readonly AwardState[];
  readonly isMine: boolean;
  readonly hasAppeal: boolean;
}

/**
 * Whether the page of an act may be shown: its reader may lead the award to one of these states. Throws `conflict` (from
 * here nobody may, or they have appealed before) or `forbidden` (somebody else may).
 */
export function checkAwardWay(award: ShownAward, to: readonly AwardState[]): void {
  const { state, ways, isMine, hasAppeal } = award;
  if (ways.some((one) => to.includes(one))) return;
  if (isMine && hasAppeal && state === "revoked") throw conflict("recognition.appealedBefore");
  refuse(awardWays.some((way) => way.from === state && to.includes(way.to)));
}

/** The same of a nomination, of which its page says whether it may be done. */
export function checkNominationWay(
  state: NominationState,
  isTheirs: boolean,
  to: readonly NominationState[],
): void {
  if (!isTheirs) refuse(nominationWays.some((way) => way.from === state && to.includes(way.to)));
}

function refuse(isSomebodys: boolean): never {
  if (isSomebodys) throw new Refusal("forbidden", "recognition.notTheirs");
  throw conflict("recognition.noSuchWay");
}
