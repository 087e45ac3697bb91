import type { Actor } from "#app/core/actor.ts";
import { proposeOverride } from "#app/features/challenges/judging/evaluations/propose-override.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { anEvaluation, aJudge } from "#tests/support/challenge-builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import {
  aJudgedChallenge,
  anEntry,
  criteriaOf,
  declared,
} from "#tests/support/judging-builders.ts";

interface People {
  /** Sponsors it. */
  readonly manager: Actor;
  /** Judges it: one entry is to be marked, the other one is completed. */
  readonly staff: Actor;
  /** Is asked to judge its second phase, and has agreed to judge a third challenge. */
  readonly author: Actor;
}

/** A challenge that is judged; `places` for addresses. */
export async function judgedChallenge({ manager, staff, author }: People) {
  const { challenge, phaseId } = await aJudgedChallenge({ by: manager });
  const second = challenge.phases[1]?.id ?? "";
  await aJudge(challenge, { who: author, phase: { id: second }, state: "invited" });
  await aJudge(challenge, { who: staff, declared: false });
  const entry = await anEntry(challenge, { alias: "KTR-492" });
  const marked = await anEntry(challenge, { alias: "XVN-338" });
  await declared(staff, phaseId);
  await anEvaluation(entry, staff);
  await anEvaluation(marked, staff, ["40", "3", "1"]);
  const file = await aFile({ by: entry.lead, on: entry, name: "theirs.txt" });
  const spare = await aJudge(challenge, { who: await aPerson(), declared: false });
  await declared(spare, phaseId);
  const [criterion = ""] = await criteriaOf(phaseId);
  await proposeOverride(manager, challenge.id, {
    ...{ submissionId: marked.id, judgeId: staff.id, criterionId: criterion, score: "41" },
    reason: "Read wrongly",
  });
  const proposal = await db().markOverride.findFirstOrThrow({
    where: { proposerId: manager.id, criterionId: criterion },
  });
  return {
    judged: challenge.id,
    judgedPhase: phaseId,
    invitedPhase: second,
    judgedEntry: entry.id,
    judgedFile: file.id,
    marked: marked.id,
    judge: staff.id,
    spareJudge: spare.id,
    criterion,
    proposal: proposal.id,
    candidate: (await aPerson()).id,
    toDeclare: await undeclared(manager, author),
  };
}

/** The closed phase of another challenge, about which its judge has still to declare. */
async function undeclared(manager: Actor, judge: Actor): Promise<string> {
  const { challenge, phaseId } = await aJudgedChallenge({ by: manager });
  await aJudge(challenge, { who: judge, declared: false });
  await anEntry(challenge);
  return phaseId;
}
