import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge } from "../challenge.store.server.ts";
import { judgingPolicy } from "./judging.policy.ts";
import { deliberationOf } from "./scoring/deliberation.store.server.ts";
import { isMarking } from "./scoring/own-judging.queries.server.ts";

/** A submission as its judges know it. */
export interface Entry {
  readonly phaseId: string;
  readonly alias: string;
}

/** Whether somebody may hear how far the judging of a challenge is, by the rights they have now. */
export async function mayHearJudging(actor: Actor, challengeId: string): Promise<boolean> {
  const challenge = await findChallenge(sql, challengeId, actor.id);
  const who = await actorNow(sql, actor);
  if (!challenge || !may(who, challengePolicy.see, challenge)) return false;
  return may(who, judgingPolicy.readRanking, challenge);
}

/** Whether somebody may read what the judges of a submission write to each other, which its page shows them as well. */
export async function mayDeliberate(actor: Actor, entry: Entry): Promise<boolean> {
  const who = await actorNow(sql, actor);
  if (!who.active || !(await isMarking(who, entry.phaseId))) return false;
  return (await deliberationOf(sql, entry, actor.id)) !== null;
}

/** How far the judging of challenges has moved on, by id. */
export async function boardRevisions(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "board-revisions",
    `select challenge_id as id, revision from judging_board where challenge_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** How many notes there are about a submission. */
export async function deliberationRevision({ phaseId, alias }: Entry): Promise<number> {
  const [row] = await prepared<{ count: number }>(
    "deliberation-revision",
    `select count(*)::int as count from deliberation_note n join submission s on s.id = n.submission_id
     where s.phase_id = $1::uuid and s.alias = $2`,
    [phaseId, alias],
  );
  return row?.count ?? 0;
}

/** What judges call a submission, and where; null before it has been assigned. */
export async function entryOf(submissionId: string): Promise<Entry | null> {
  const [row] = await prepared<Entry>(
    "entry-of",
    `select phase_id as "phaseId", alias from submission where id = $1::uuid and alias is not null`,
    [submissionId],
  );
  return row ?? null;
}
