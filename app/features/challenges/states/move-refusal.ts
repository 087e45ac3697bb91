/** Why a move is refused, in words: data of moving.ts made into the sentence that says what to do next. */
import { conflict, Refusal } from "#app/core/errors.ts";
import type { MessageKey } from "#app/core/words.ts";
import type { Capacity } from "./capacity.ts";
import { lackWords } from "./lack-words.ts";
import type { MoveVerdict } from "./moving.ts";

/** What a refused move answers. */
export function refusalOf(verdict: Exclude<MoveVerdict, { way: unknown }>): Refusal {
  if (verdict.refused === "no_such_way") return conflict("states.noSuchWay");
  if (verdict.refused === "not_theirs") return new Refusal("forbidden", whoMay(verdict.may));
  const [lack] = verdict.lacks;
  if (lack !== undefined) return conflict(lackWords[lack]);
  return new Refusal("invalid", "states.reasonNeeded");
}

/** Which sentence names those who may. */
function whoMay(may: readonly Capacity[]): MessageKey {
  if (may.includes("sponsor"))
    return may.length > 1 ? "states.onlySponsorsOrAbove" : "states.onlySponsors";
  if (may.includes("approver")) return "states.onlyApprovers";
  return may.includes("leader") ? "states.onlyLeaders" : "states.onlyClock";
}
