import type { Actor } from "#app/core/actor.ts";
import { notFound, conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isFinal } from "../conflicts.ts";
import { lockOwnPhase } from "../judge.store.server.ts";
import { bumpBoard, expectRunning } from "../judging.store.server.ts";
import { conflictDeclared } from "../recusal-reason.ts";
import { stepAside } from "../scoring/recusal.store.server.ts";
import {
  askedAbout,
  conflictingEvaluations,
  insertDeclaration,
} from "./declaration.store.server.ts";

export interface Declaration {
  /** Those about whom the judge was asked on the page that was sent. */
  readonly shownIds: readonly string[];
  /** Those of them with whom there is a conflict of interest. */
  readonly conflictIds: readonly string[];
}

/**
 * Declares a judge's conflicts of interest with the people behind submissions, before any submission is shown. It is
 * given once for each person; whoever comes later is asked about then. What the judge has had of somebody with whom they
 * now declare a conflict, they step aside from. Throws `not_found` or `conflict`.
 */
export async function declareConflicts(
  actor: Actor,
  phaseId: string,
  { shownIds, conflictIds }: Declaration,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, phase, judge } = await lockOwnPhase(sql, actor, phaseId);
    if (judge.state !== "accepted") throw notFound("judging.notFound");
    expectRunning(challenge);
    if (!hasClosed(phase.endsAt, now)) throw conflict("panel.stillOpen");
    const asked = await askedAbout(sql, phaseId, actor.id);
    const declared = asked
      .filter(({ id }) => shownIds.includes(id))
      .map(({ id, kinds }) => ({
        ...{ personId: id, kinds },
        isConflict: conflictIds.includes(id) || kinds.some(isFinal),
      }));
    if (declared.length === 0 && judge.declaredAt !== null) return;
    await insertDeclaration(sql, { phaseId, judgeId: actor.id, at: now }, declared);
    for (const id of await conflictingEvaluations(sql, phaseId, actor.id))
      await stepAside(sql, id, { reason: conflictDeclared, at: now });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judge.declared", subject, data: { phaseId } });
  });
}

/** Whether a phase takes no more submissions: until then nobody learns who has entered. */
export function hasClosed(endsAt: Date | null, now: Date): boolean {
  return endsAt !== null && endsAt <= now;
}
