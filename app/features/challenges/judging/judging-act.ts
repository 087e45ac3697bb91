/** Steps in judging that need a reason or an account; they are kept for ever, and sponsors read them. */
export const judgingActKinds = [
  "assigned",
  "assigned_by_hand",
  "unassigned",
  "judge_removed",
  "recused",
  "reopened",
  "override_proposed",
  "override_confirmed",
  "override_declined",
  "unblinded",
  "reminded",
] as const;
export type JudgingActKind = (typeof judgingActKinds)[number];
