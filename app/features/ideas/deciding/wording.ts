/**
 * A wording: what administrators prepare for decisions towards one stage; a reason to choose, or a reply to begin an
 * explanation from. It is archived, never deleted: decisions keep what it said when they were made.
 */
import type { CategoryName } from "../category.ts";
import { stages, type Stage } from "../idea.ts";
import { transitions } from "./transitions.ts";

export const wordingKinds = ["reason", "reply"] as const;
export type WordingKind = (typeof wordingKinds)[number];

export interface Wording {
  readonly id: string;
  readonly kind: WordingKind;
  readonly stage: Stage;
  readonly name: CategoryName;
  /** What a reply says; empty for reasons. */
  readonly body: CategoryName;
  readonly position: number;
  readonly archived: boolean;
}

/** Longest texts, in characters. */
export const wordingLimits = { name: 120, body: 2000, stageName: 30 } as const;

/** The stages towards which a reason is needed. */
export const reasonedStages: readonly Stage[] = stagesOf(({ needsReason }) => needsReason);

/** The stages to which decisions lead. */
export const decidedStages: readonly Stage[] = stagesOf(() => true);

function stagesOf(wanted: (one: (typeof transitions)[number]) => boolean): Stage[] {
  const reached = new Set(transitions.filter(wanted).map(({ to }) => to));
  return stages.filter((stage) => reached.has(stage));
}

/** Whether archiving this one would leave nothing to choose where a reason is needed. */
export function isLastReason(wordings: readonly Wording[], { id, kind, stage }: Wording): boolean {
  if (kind !== "reason" || !reasonedStages.includes(stage)) return false;
  return !wordings.some(
    (other) => other.id !== id && other.kind === kind && other.stage === stage && !other.archived,
  );
}
