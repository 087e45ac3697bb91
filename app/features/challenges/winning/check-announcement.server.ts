import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { LockedChallenge } from "../challenge.store.server.ts";
import { deviationsFrom } from "../judging/winners.ts";
import { capacitiesOf } from "../states/capacity.ts";
import { judgeMove } from "../states/moving.ts";
import type { Announcement } from "./announcement.store.server.ts";
import { checkJudged } from "./check-proposal.server.ts";
import { feedbackTexts } from "./feedback.store.server.ts";
import { judgedPhase, type JudgedPhase } from "./judged.store.server.ts";
import { pendingChange } from "./place-change.store.server.ts";
import { refuseIfOnTheWay } from "./refuse-if-on-the-way.server.ts";
import { isReason } from "./winner.ts";
import { winnersOf } from "./winner.store.server.ts";
import { winningPolicy } from "./winning.policy.ts";

/**
 * Throws unless somebody may announce what is proposed now: `forbidden` (no leader, or they entered), `conflict` (nothing
 * to announce, or what it needs is missing). Says what is judged, and whether the challenge moves by it.
 */
export async function checkAnnouncement(
  sql: RunSql,
  who: Actor,
  challenge: LockedChallenge,
  announcement: Announcement,
): Promise<{ readonly judged: JudgedPhase; readonly moves: boolean }> {
  authorize(who, winningPolicy.announce, challenge);
  const winners = await winnersOf(sql, challenge.id);
  const proposed = winners.filter(({ state }) => state === "proposed");
  const judged = await judgedPhase(sql, challenge.id);
  // Of what follows on an announcement, the rest has been told already.
  if (challenge.state === "announced") {
    if (proposed.length === 0 && !(await pendingChange(sql, challenge.id)))
      throw conflict("winning.noWinners");
    await refuseIfOnTheWay(sql, challenge.id);
    return { judged, moves: false };
  }
  const met = proposed.length > 0 ? (["winners"] as const) : [];
  const held = capacitiesOf(who, challenge.part);
  const move = judgeMove({ from: challenge.state, to: "announced", held, reason: "", met });
  if ("refused" in move)
    throw conflict(move.refused === "not_yet" ? "winning.noWinners" : "winning.notJudging");
  checkJudged(judged.finalists, proposed);
  const deviates = deviationsFrom(judged.ranking.ranked, proposed).length > 0;
  if (deviates && !isReason(announcement.deviationReason)) throw conflict("winning.rankingChanged");
  const lacking = await withoutFeedback(sql, judged, proposed);
  if (lacking.length > 0) throw conflict("winning.feedbackMissing", { count: lacking.length });
  return { judged, moves: true };
}

/** Finalists who would hear that they have not won before anybody has said anything to what they entered. */
export async function withoutFeedback(
  sql: RunSql,
  { finalists }: JudgedPhase,
  proposed: readonly { readonly submissionId: string }[],
): Promise<string[]> {
  const placed = new Set(proposed.map(({ submissionId }) => submissionId));
  const others = finalists.filter(({ id, hasComments }) => !placed.has(id) && !hasComments);
  const texts = await feedbackTexts(
    sql,
    others.map(({ id }) => id),
  );
  return others.map(({ id }) => id).filter((id) => (texts.get(id)?.text ?? "") === "");
}
