import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { ChallengeHead } from "../challenge-head.queries.server.ts";
import { announcedWinners } from "./winners.queries.server.ts";
import { winningPolicy } from "./winning.policy.ts";

/** The winner that somebody may take out of its place in one way. Throws `not_found`, `forbidden` or `conflict`. */
export async function winnerToLeave(
  actor: Actor,
  head: ChallengeHead,
  winnerId: string,
  as: "declined" | "disqualified",
) {
  const announced = await announcedWinners(actor, head);
  const winner = announced?.winners.find(({ id }) => id === winnerId);
  if (!winner) throw notFound("winning.notFound");
  const { capacities, isEntrant, isJudge } = head;
  const part = { isSponsor: capacities.includes("sponsor"), isEntrant, isJudge };
  if (as === "declined") authorize(actor, winningPolicy.decline, { part, isTheirs: winner.isMine });
  else authorize(actor, winningPolicy.disqualify, { part });
  if (winner.state !== "announced") throw conflict("winning.alreadyOut");
  if (head.state !== "announced") throw conflict("winning.notAnnounced");
  const { title, language, place } = winner;
  return { title, language, place };
}
