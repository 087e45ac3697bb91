/**
 * In which capacities somebody acts on a challenge. Sponsors write and run it; whoever approves it is no sponsor; who
 * enters it decides nothing about how it ends.
 */
import type { Actor } from "#app/core/actor.ts";

export const capacities = ["sponsor", "approver", "leader", "clock"] as const;
export type Capacity = (typeof capacities)[number];

/** How a person stands to a challenge. */
export interface Part {
  readonly isSponsor: boolean;
  /** Whether they are in a submission, alone or in a team. */
  readonly isEntrant: boolean;
}

/** That of somebody who has none. */
export const nobodysPart: Part = { isSponsor: false, isEntrant: false };

/** What somebody may act as. A leader or administrator who is no sponsor approves; a leader who has not entered announces. */
export function capacitiesOf(
  actor: Pick<Actor, "active" | "role" | "isAdmin">,
  { isSponsor, isEntrant }: Part,
): Capacity[] {
  if (!actor.active) return [];
  const isLeader = actor.role === "leader";
  const held: readonly (readonly [Capacity, boolean])[] = [
    ["sponsor", isSponsor],
    ["approver", (isLeader || actor.isAdmin) && !isSponsor && !isEntrant],
    ["leader", isLeader && !isEntrant],
  ];
  return held.flatMap(([capacity, holds]) => (holds ? [capacity] : []));
}

/** Whether somebody may sponsor at all: managers and leaders may. */
export function maySponsor({ active, role }: Pick<Actor, "active" | "role">): boolean {
  return active && role !== "staff";
}
