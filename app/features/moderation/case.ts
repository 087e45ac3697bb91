/**
 * The case: something moderators are to decide. Life cycle: opened by the first report of a thing, by an idea that
 * waits, by a change that waits, or by an appeal → further reports join it → closed by one act, which says what was decided and why. What
 * comes after that opens another case.
 */
import type { ModeratedKind } from "#app/core/moderated.ts";

export const caseKinds = ["reports", "waiting", "edit", "appeal"] as const;
export type CaseKind = (typeof caseKinds)[number];

/** What a case is called: one of reports that has none was noticed by a moderator. */
export function kindOf(kind: CaseKind, reports: number): CaseKind | "noticed" {
  return kind === "reports" && reports === 0 ? "noticed" : kind;
}

/** Everything that stands in the log. */
export const actKinds = [
  "dismissed",
  "warned",
  "hidden",
  "restored",
  "warning_withdrawn",
  "upheld",
  "approved",
  "refused",
  "edit_approved",
  "edit_refused",
  "appealed",
  "named",
] as const;
export type ActKind = (typeof actKinds)[number];

/** What a moderator may choose, by the kind of the case. */
export const outcomesOf = {
  reports: ["dismissed", "warned", "hidden"],
  waiting: ["approved", "refused"],
  edit: ["edit_approved", "edit_refused"],
  appeal: ["upheld", "granted"],
} as const satisfies Record<CaseKind, readonly string[]>;

export const outcomes = [
  ...outcomesOf.reports,
  ...outcomesOf.waiting,
  ...outcomesOf.edit,
  ...outcomesOf.appeal,
];
export type Outcome = (typeof outcomes)[number];

/** What needs a reason and an explanation, because somebody is told it. */
export const reasonedOutcomes: readonly Outcome[] = ["warned", "hidden", "refused", "edit_refused"];
export const explainedOutcomes: readonly Outcome[] = [...reasonedOutcomes, "upheld", "granted"];

/** What can be appealed against, once. */
export const appealableActs: readonly ActKind[] = ["hidden", "warned"];

/** Longest texts, in characters. */
export const moderationLimits = { words: 1000, explanation: 2000, reason: 80 } as const;

/** One text per language. */
export type Named = Readonly<Partial<Record<"en" | "fr", string>>>;

/** What rules need to know of a case, in regard to one person. */
export interface Handled {
  /** Who wrote the thing. */
  readonly concernedIds: readonly string[];
  /** Of an appeal: who decided what it is against. */
  readonly deciderId: string | null;
  /** Whether there is a moderator who may handle it. */
  readonly moderatorsLeft: boolean;
}

/** A case as it is held in a transaction. */
export interface Case extends Handled {
  readonly id: string;
  readonly kind: CaseKind;
  readonly thingKind: ModeratedKind;
  readonly thingId: string;
  readonly ideaId: string;
  readonly closedAt: Date | null;
  readonly outcome: ActKind | null;
}
