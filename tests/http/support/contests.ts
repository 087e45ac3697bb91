import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { announceWinners } from "#app/features/challenges/winning/announce-winners.server.ts";
import { proposeWinners } from "#app/features/challenges/winning/propose-winners.server.ts";
import { writeFeedback } from "#app/features/challenges/winning/write-feedback.server.ts";

interface People {
  readonly author: Actor;
  readonly manager: Actor;
}

/**
 * Challenges that the manager sponsors and the author has entered: one where winners are proposed, and one whose winner
 * is announced, with a prize and the place of another winner who has stepped back.
 */
export async function contests({ author, manager }: People, leader: Actor) {
  const judged = await aChallenge({ by: manager, state: "judging", peoplesChoices: 2 });
  const entry = await aSubmission(judged, { by: author });
  const choosable = await aSubmission(judged);
  const seen = { seenRevision: 0, reason: "" };
  await writeFeedback(manager, judged.id, { texts: new Map(), rest: "Thank you." });
  await proposeWinners(manager, judged.id, {
    ...seen,
    places: [{ submissionId: entry.id, place: 1 }],
  });

  const won = await aChallenge({ by: manager, state: "judging" });
  const best = await aSubmission(won, { by: author });
  await proposeWinners(manager, won.id, {
    ...seen,
    places: [{ submissionId: best.id, place: 1 }],
  });
  await announceWinners(leader, won.id, { words: "", announceAt: null, seenRevision: 1 });
  const { id: winner } = await db().winner.findFirstOrThrow({ where: { challengeId: won.id } });
  const { prizeId: prize } = await db().winnerPrize.findFirstOrThrow({
    where: { winnerId: winner },
  });
  return {
    contest: judged.id,
    contestPhase: judged.phases[0]?.id ?? newId(),
    contestEntry: entry.id,
    choosable: choosable.id,
    won: won.id,
    winner,
    prize,
  };
}
