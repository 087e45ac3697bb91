import type { Actor } from "#app/core/actor.ts";
import { assignBalanced } from "#app/features/challenges/judging/panel/assign-judges.server.ts";
import { markOf, planFor } from "#app/features/challenges/judging/panel/assignment-plan.ts";
import { assignmentFacts } from "#app/features/challenges/judging/panel/assignment.store.server.ts";
import { declareConflicts } from "#app/features/challenges/judging/panel/declare-conflicts.server.ts";
import { askedAbout } from "#app/features/challenges/judging/panel/declaration.store.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aChallenge, aJudge, aSubmission, type BuiltChallenge } from "./challenge-builders.ts";

/** Sentences about judging, for tests. */

/** A challenge whose first phase has closed and is judged. */
export async function aJudgedChallenge(wish: Parameters<typeof aChallenge>[0] = {}) {
  const challenge = await aChallenge({ state: "judging", ...wish });
  return { challenge, sponsor: challenge.sponsor, phaseId: challenge.phases[0]?.id ?? "" };
}

/** A submission that has passed screening. */
export function anEntry(
  challenge: BuiltChallenge,
  wish: NonNullable<Parameters<typeof aSubmission>[1]> = {},
) {
  return aSubmission(challenge, { screened: "pass", ...wish });
}

/** Declares that a judge has a conflict with these people and nobody else. */
export async function declared(judge: Actor, phaseId: string, conflictIds: readonly string[] = []) {
  const shownIds = (await askedAbout(sql, phaseId, judge.id)).map(({ id }) => id);
  await declareConflicts(judge, phaseId, { shownIds, conflictIds });
}

/** Judges who have accepted and declared no conflicts. */
export async function readyJudges(
  challenge: BuiltChallenge,
  count: number,
  phaseId = challenge.phases[0]?.id ?? "",
): Promise<Actor[]> {
  const judges: Actor[] = [];
  for (let n = 0; n < count; n++) {
    const judge = await aJudge(challenge, { phase: { id: phaseId }, declared: false });
    await declared(judge, phaseId);
    judges.push(judge);
  }
  return judges;
}

/** Gives every entry so many judges, as the page does. */
export async function assigned(sponsor: Actor, challengeId: string, phaseId: string, wanted = 2) {
  const wish = { wanted, seed: "seed" };
  const mark = markOf(planFor(await assignmentFacts(sql, phaseId), wish));
  await assignBalanced(sponsor, challengeId, { phaseId, mark, ...wish });
}

/** What judges call a submission. */
export async function aliasOf({ id }: { readonly id: string }): Promise<string> {
  const { alias } = await db().submission.findUniqueOrThrow({ where: { id } });
  return alias ?? "";
}

/** The criteria of a phase in their order. */
export async function criteriaOf(phaseId: string): Promise<string[]> {
  const rows = await db().judgingCriterion.findMany({
    where: { phaseId },
    orderBy: { position: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Marks as the sheet sends them, in the order of the criteria. */
export async function typed(
  phaseId: string,
  scores: readonly string[],
  revision = 0,
  comment = "",
) {
  const criteria = await criteriaOf(phaseId);
  const marks = criteria.map((criterionId, n) => ({
    ...{ criterionId, score: scores[n] ?? "", comment },
  }));
  return { marks, revision };
}
