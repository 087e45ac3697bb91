import type { RunSql } from "#app/core/subject.ts";
import type { ChallengeState } from "../challenge.ts";
import type { DraftPhase } from "./timeline.ts";

/** What the clock needs to know of a challenge. */
export interface ClockFace {
  readonly id: string;
  readonly state: ChallengeState;
  readonly stateVersion: number;
  readonly wasPublic: boolean;
  readonly phaseId: string | null;
  readonly clockAt: Date | null;
  readonly nextStepAt: Date | null;
  readonly publishAt: Date | null;
  readonly concludedAt: Date | null;
  readonly phases: readonly DraftPhase[];
}

/** Locks a challenge for the clock; null when there is none any more. */
export async function lockForClock(sql: RunSql, id: string): Promise<ClockFace | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from challenge where id = $1 for no key update", [id]);
  const [row] = await sql<Omit<ClockFace, "phases">>(
    `select id, state::text, state_version as "stateVersion", published_at is not null as "wasPublic",
       phase_id as "phaseId", clock_at as "clockAt", next_step_at as "nextStepAt", publish_at as "publishAt",
       concluded_at as "concludedAt"
     from challenge where id = $1`,
    [id],
  );
  if (!row) return null;
  const phases = await sql<DraftPhase>(
    `select id, starts_at as "startsAt", ends_at as "endsAt", takes_submissions as "takesSubmissions"
     from challenge_phase where challenge_id = $1 order by position, id`,
    [id],
  );
  return { ...row, phases };
}

/** Notes up to when the clock has looked, and when it has to look next. */
export async function writeClock(
  sql: RunSql,
  id: string,
  { clockAt, nextStepAt }: Pick<ClockFace, "clockAt" | "nextStepAt">,
): Promise<void> {
  await sql("update challenge set clock_at = $2, next_step_at = $3 where id = $1", [
    ...[id, clockAt, nextStepAt],
  ]);
}

/** Challenges that the clock has to look at, those that have waited longest first; never looked at is looked at now. */
export async function dueChallenges(sql: RunSql, now: Date, atMost: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from challenge
     where next_step_at <= $1 or (state = 'approved' and publish_at <= $1)
       or (clock_at is null and state in ('published', 'open', 'between_phases', 'judging'))
       or (next_step_at is null and state in ('announced', 'closed_without_award', 'cancelled'))
     order by coalesce(next_step_at, publish_at), id limit $2`,
    [now, atMost],
  );
  return rows.map(({ id }) => id);
}

/** How long it is, by the database's clock, until the clock has to look at a challenge; null: it need not. */
export async function millisecondsTo(sql: RunSql, id: string): Promise<number | null> {
  const [row] = await sql<{ wait: number | null }>(
    `select (extract(epoch from least(next_step_at, case when state = 'approved' then publish_at end)
       - clock_timestamp()) * 1000)::float8 as wait
     from challenge where id = $1`,
    [id],
  );
  return row?.wait ?? null;
}

/** Phases to which somebody has submitted something. */
export async function phasesEntered(sql: RunSql, id: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ phaseId: string }>(
    `select distinct phase_id as "phaseId" from submission where challenge_id = $1 and state <> 'draft'`,
    [id],
  );
  return new Set(rows.map(({ phaseId }) => phaseId));
}

/** Writes when a phase begins and ends. */
export async function writePhase(
  sql: RunSql,
  { id, startsAt, endsAt }: { readonly id: string; readonly startsAt: Date; readonly endsAt: Date },
): Promise<void> {
  await sql("update challenge_phase set starts_at = $2, ends_at = $3 where id = $1", [
    ...[id, startsAt, endsAt],
  ]);
}

/** Challenges that are over and wait for the archive. */
export async function restingChallenges(sql: RunSql): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select id from challenge where state in ('announced', 'closed_without_award', 'cancelled') order by id",
  );
  return rows.map(({ id }) => id);
}
