import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { setStep } from "#app/features/challenges/tracking/set-step.server.ts";
import { announceWinners } from "#app/features/challenges/winning/announce-winners.server.ts";
import { leavePlace } from "#app/features/challenges/winning/leave-place.server.ts";
import { proposeWinners } from "#app/features/challenges/winning/propose-winners.server.ts";
import { writeFeedback } from "#app/features/challenges/winning/write-feedback.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  aSubmission,
} from "#tests/support/challenge-builders.ts";

/** Challenges at the end of their way, and the pages on which winners come to be; for a leader who sponsors one of them. */
export async function screensOfWinners(me: Actor) {
  const chosen = await aChallenge({ state: "judging", peoplesChoices: 3, title: "Quieter halls" });
  for (const title of ["Felt under every chair", "A-library-without-a-single-telephone-bell"])
    await aSubmission(chosen, { title, with: [await aPerson()] });
  await aSubmission(chosen, { by: me, title: "Doors that close softly" });
  const judged = await contest(me, "Shorter queues at the counter");
  const won = await contest(me, "Warmer waiting rooms");
  await announceWinners(me, won.id, {
    words: "Thank you all. We begin in May.",
    announceAt: null,
    seenRevision: 1,
  });
  const freed = await contest(me, "Clearer signs at the gate", 2);
  await announceWinners(me, freed.id, { words: "", announceAt: null, seenRevision: 1 });
  const { id: out } = await db().winner.findFirstOrThrow({
    where: { challengeId: freed.id, place: 1 },
  });
  await leavePlace(me, freed.id, { winnerId: out, as: "disqualified", reason: "It was copied." });
  const winner = await db().winner.findFirstOrThrow({ where: { challengeId: won.id } });
  for (const [seenRevision, text] of [
    [0, "Order the heaters"],
    [1, "Put them up, room by room"],
  ] as const)
    await setStep(me, won.id, {
      ...{ stepId: newId(), day: "2030-05-17", state: "in_progress" },
      ...{ seenRevision, text },
    });
  const desk = `/challenges/${judged.id}/winners`;
  return {
    reading: {
      "people’s choice": `/challenges/${chosen.id}/choice`,
      "feedback that is to come": `/challenges/${chosen.id}/feedback`,
      "winners that are to be announced": desk,
      winners: `/challenges/${won.id}/winners`,
      "tracker of a commitment": `/challenges/${won.id}/tracker`,
      "records of a challenge": `/challenges/${judged.id}/records`,
    },
    writing: {
      "propose winners": `${desk}/proposal`,
      "write feedback": `${desk}/feedback`,
      "announce winners": `${desk}/announcement`,
      "say who follows a winner": `/challenges/${freed.id}/winners/next?place=1`,
      "disqualify a winner": `/challenges/${won.id}/winners/${winner.id}/disqualification`,
    },
  };
}

async function contest(sponsor: Actor, title: string, placed = 1) {
  const challenge = await aChallenge({ by: sponsor, state: "judging", title });
  const judge = await aJudge(challenge);
  const first = await aSubmission(challenge, { title: "One form for every counter" });
  const second = await aSubmission(challenge, { title: "A number to draw at the door" });
  const third = await aSubmission(challenge, { title: "A bench beside every queue" });
  await anEvaluation(first, judge, ["45", "4", "1"]);
  await anEvaluation(second, judge, ["30", "3", "0"]);
  await anEvaluation(third, judge, ["20", "2", "0"]);
  const rest = "Thank you. What you sent was read with care.";
  await writeFeedback(sponsor, challenge.id, { texts: new Map(), rest });
  const places = [first, second]
    .slice(0, placed)
    .map(({ id }, n) => ({ submissionId: id, place: n + 1 }));
  await proposeWinners(sponsor, challenge.id, { places, reason: "", seenRevision: 0 });
  return challenge;
}
