import type { Actor } from "#app/core/actor.ts";
import { announceWinners } from "#app/features/challenges/winning/announce-winners.server.ts";
import { proposeWinners } from "#app/features/challenges/winning/propose-winners.server.ts";
import { writeFeedback } from "#app/features/challenges/winning/write-feedback.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "./builders.ts";
import { aChallenge, aJudge, anEvaluation, aSubmission } from "./challenge-builders.ts";

/** Sentences about winners, for tests. */

/** A reason that says something. */
export const reason = "It can be tried at once, and the others cannot.";

/** A challenge in judging: A is ranked before B, B before C; sponsors have written to all. */
export async function aContest(wish: Parameters<typeof aChallenge>[0] = {}) {
  const challenge = await aChallenge({ state: "judging", ...wish });
  const judge = await aJudge(challenge);
  const [a, b, c] = [
    await aSubmission(challenge, { title: "Alpha", with: [await aPerson()] }),
    await aSubmission(challenge, { title: "Beta" }),
    await aSubmission(challenge, { title: "Gamma" }),
  ];
  for (const [submission, score] of [
    [a, "50"],
    [b, "40"],
    [c, "30"],
  ] as const)
    await anEvaluation(submission, judge, [score, "3", "1"]);
  const { sponsor, id } = challenge;
  const feedback = { texts: new Map(), rest: "Thank you for what you sent us." };
  await writeFeedback(sponsor, id, feedback);
  return { challenge, id, sponsor, judge, a, b, c, leader: await aPerson({ role: "leader" }) };
}

export type Contest = Awaited<ReturnType<typeof aContest>>;
type Entry = { readonly id: string };

/** How often what is prepared has changed. */
export const revisionOf = async (id: string) =>
  (await db().winnerAnnouncement.findUnique({ where: { challengeId: id } }))?.revision ?? 0;

/** Proposes them for the first places, in this order. */
export async function propose({ id, sponsor }: Contest, entries: readonly Entry[], why = "") {
  const places = entries.map((one, n) => ({ submissionId: one.id, place: n + 1 }));
  await proposeWinners(sponsor, id, { places, reason: why, seenRevision: await revisionOf(id) });
}

/** Announces what is proposed. */
export async function announce(leader: Actor, id: string, announceAt: Date | null = null) {
  const seenRevision = await revisionOf(id);
  await announceWinners(leader, id, { words: "Well done.", announceAt, seenRevision });
}

/** The contest with A and B announced. */
export async function anAnnounced(wish: Parameters<typeof aChallenge>[0] = {}) {
  const contest = await aContest(wish);
  await propose(contest, [contest.a, contest.b]);
  await announce(contest.leader, contest.id);
  const winners = await db().winner.findMany({ orderBy: { place: "asc" } });
  return { ...contest, winners, first: winners[0]?.id ?? "" };
}
