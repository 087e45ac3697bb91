/**
 * Conflicts of interest that the organisation already shows, marked before a judge declares their own: membership of the
 * team, the same unit, ideas written together, and the line between managers and those they manage.
 */
export const conflictKinds = ["member", "same_unit", "co_author", "manager_line"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What is known of a person. */
export interface Known {
  readonly id: string;
  readonly unitId: string;
  /** The units they belong to, from the root down to their own. */
  readonly unitPath: readonly string[];
  /** Units they manage, each with everything below it. */
  readonly manages: readonly string[];
  /** People with whom they have written ideas. */
  readonly coAuthorIds: readonly string[];
}

/** The kinds of conflict between a judge and the people behind a submission; each once. */
export function foreseenConflicts(judge: Known, members: readonly Known[]): ConflictKind[] {
  return conflictKinds.filter((kind) => members.some((member) => isConflict[kind](judge, member)));
}

/** Whether a conflict cannot be declared away: nobody judges a submission of their own. */
export function isFinal(kind: ConflictKind): boolean {
  return kind === "member";
}

const isConflict: Readonly<Record<ConflictKind, (judge: Known, member: Known) => boolean>> = {
  member: (judge, member) => judge.id === member.id,
  same_unit: (judge, member) => judge.unitId === member.unitId,
  co_author: (judge, member) =>
    judge.coAuthorIds.includes(member.id) || member.coAuthorIds.includes(judge.id),
  manager_line: (judge, member) => isAbove(judge, member) || isAbove(member, judge),
};

function isAbove(manager: Known, { id, unitPath }: Known): boolean {
  return manager.id !== id && unitPath.some((unit) => manager.manages.includes(unit));
}
