/** In which capacities somebody acts on a nomination or an award. Nobody decides on what is their own, in any of them. */
import type { Actor } from "#app/core/actor.ts";
import type { AwardCapacity } from "./award.ts";
import type { NominationCapacity } from "./nominating.ts";

type Acting = Pick<Actor, "active" | "role" | "isAdmin">;

/** How a person stands to a nomination. */
export interface NominationPart {
  readonly isNominator: boolean;
  readonly isSeconder: boolean;
  readonly isRecipient: boolean;
  /** Whether they turned it down before. */
  readonly hasDecided: boolean;
}

/** What somebody may act as on a nomination: each of the three steps needs somebody else. */
export function nominationCapacitiesOf(
  { active, role }: Acting,
  { isNominator, isSeconder, isRecipient, hasDecided }: NominationPart,
): NominationCapacity[] {
  if (!active) return [];
  const isApart = !isNominator && !isSeconder && !isRecipient;
  const isDecider = role === "leader" && isApart;
  return held([
    ["nominator", isNominator],
    ["seconder", !isNominator && !isRecipient],
    ["leader", isDecider],
    ["reviewer", isDecider && !hasDecided],
  ]);
}

/** How a person stands to an award. */
export interface AwardPart {
  readonly isRecipient: boolean;
  readonly isGiver: boolean;
  /** Whether they revoked it before. */
  readonly hasRevoked: boolean;
}

/** What somebody may act as on an award. */
export function awardCapacitiesOf(
  { active, role, isAdmin }: Acting,
  { isRecipient, isGiver, hasRevoked }: AwardPart,
): AwardCapacity[] {
  if (!active) return [];
  if (isRecipient) return ["recipient"];
  const isLeader = role === "leader";
  return held([
    ["giver", isGiver],
    ["leader", isLeader],
    ["administrator", isAdmin],
    ["reviewer", (isLeader || isAdmin) && !hasRevoked],
  ]);
}

function held<Capacity>(all: readonly (readonly [Capacity, boolean])[]): Capacity[] {
  return all.flatMap(([capacity, holds]) => (holds ? [capacity] : []));
}
