import type { Actor } from "#app/core/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { proposeOverride } from "#app/features/challenges/judging/evaluations/propose-override.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { anEvaluation, aJudge } from "#tests/support/challenge-builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import {
  aJudgedChallenge,
  anEntry,
  criteriaOf,
  declared,
  readyJudges,
} from "#tests/support/judging-builders.ts";

/** A challenge that one sponsors while it is judged, one that one judges, and one that one is asked to judge. */
export async function screensOfJudging(me: Actor) {
  const sponsored = await theSponsored(me);
  const judged = await theJudged(me);
  const asked = await aJudgedChallenge({ title: "Quieter offices" });
  await aJudge(asked.challenge, { who: me, state: "invited" });
  const toDeclare = await aJudgedChallenge({ title: "A shorter way to the archive" });
  await aJudge(toDeclare.challenge, { who: me, declared: false });
  await anEntry(toDeclare.challenge, { by: await aPerson({ unit: { id: me.unitId } }) });
  return {
    reading: {
      ...sponsored.reading,
      ...judged.reading,
      "asked to judge": `/judging/${asked.phaseId}`,
    },
    writing: {
      ...sponsored.writing,
      ...judged.writing,
      "declare conflicts": `/judging/${toDeclare.phaseId}/declaration`,
    },
  };
}

async function theSponsored(me: Actor) {
  const { challenge, phaseId } = await aJudgedChallenge({ by: me, title: "Fewer forms" });
  const entries = [
    await anEntry(challenge, { alias: "KTR-492", title: "Ask the address once" }),
    await anEntry(challenge, { alias: "XVN-338", title: "A form that fills itself in" }),
    await anEntry(challenge, { title: "No form at all" }),
  ];
  const [first, second] = entries;
  const judges = await readyJudges(challenge, 2);
  await aJudge(challenge, { state: "invited" });
  const [one, other] = judges;
  if (!first || !second || !one || !other) throw new Error("Nobody judges.");
  for (const entry of [first, second]) await anEvaluation(entry, one, ["40", "3", "1"]);
  await anEvaluation(first, other, ["40", "3", "1"]);
  await anEvaluation(second, other);
  const [criterionId = ""] = await criteriaOf(phaseId);
  const of = { submissionId: first.id, judgeId: one.id };
  await proposeOverride(me, challenge.id, {
    ...of,
    criterionId,
    score: "44",
    reason: "Read wrongly",
  });
  const { id } = await db().markOverride.findFirstOrThrow({ where: { criterionId } });
  const at = `/challenges/${challenge.id}`;
  return {
    reading: {
      "judges of a challenge": `${at}/judges`,
      "plan of an assignment": `${at}/judges/assignment?seed=seed`,
      "board of judging": `${at}/evaluations`,
      "evaluations of an entry": `${at}/evaluations/${first.id}`,
      "another score": `${at}/overrides/${id}`,
      ranking: `${at}/ranking`,
    },
    writing: {
      "reopen an evaluation": `${at}/evaluations/${first.id}/${one.id}/reopening`,
      "propose another score": `${at}/evaluations/${first.id}/${one.id}/override`,
      "let judges see names": `${at}/evaluations/unblinding`,
    },
  };
}

async function theJudged(me: Actor) {
  const { challenge, phaseId } = await aJudgedChallenge({ title: "Warmer counters" });
  await aJudge(challenge, { who: me, declared: false });
  const [open, done] = [
    await anEntry(challenge, { alias: "CDF-234", title: "A curtain at the door" }),
    await anEntry(challenge, { alias: "HJK-678", title: "Heat where people stand" }),
  ];
  await declared(me, phaseId);
  await aFile({ by: open.lead, on: open, name: "theirs.txt" });
  await anEvaluation(open, me);
  await anEvaluation(done, me, ["40", "3", "1"]);
  const at = `/judging/${phaseId}`;
  return {
    reading: {
      "my judging": "/judging",
      "what I judge": at,
      "marks I have given": `${at}/HJK-678`,
      "judges among themselves": `${at}/HJK-678/deliberation`,
    },
    writing: { "scoring sheet": `${at}/CDF-234`, "step aside": `${at}/CDF-234/recusal` },
  };
}
