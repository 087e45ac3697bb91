import { conflict, Refusal } from "#app/core/errors.ts";
import type { MessageKey } from "#app/core/words.ts";
import type { AwardRequirement } from "./award.ts";
import type { MoveVerdict, Way } from "./moving.ts";
import type { NominationRequirement } from "./nominating.ts";

type Requirement = AwardRequirement | NominationRequirement;

/** The way that may be gone. Throws `conflict` (not from here, or not yet), `forbidden` or `invalid` (no reason). */
export function wayOf<S extends string, C extends string, R extends Requirement>(
  verdict: MoveVerdict<S, C, R>,
): Way<S, C, R> {
  if ("way" in verdict) return verdict.way;
  if (verdict.refused === "no_such_way") throw conflict("recognition.noSuchWay");
  if (verdict.refused === "not_theirs") throw new Refusal("forbidden", "recognition.notTheirs");
  if (verdict.needsReason) throw new Refusal("invalid", "recognition.reasonMissing");
  const [lack] = verdict.lacks;
  throw conflict(lack ? lackWords[lack] : "recognition.noSuchWay");
}

const lackWords: Readonly<Record<Requirement, MessageKey>> = {
  by_rule: "recognition.noSuchWay",
  due: "recognition.notDue",
  was_quiet: "recognition.wasOtherwise",
  was_open: "recognition.wasOtherwise",
  was_announced: "recognition.wasOtherwise",
  first_appeal: "recognition.appealedBefore",
  complete: "recognition.incomplete",
  given: "recognition.badgeRetired",
  within_caps: "recognition.beyondCaps",
};
