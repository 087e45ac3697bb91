import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ChallengeState } from "../challenge.ts";
import type { Capacity } from "./capacity.ts";

/** A move, for the log. */
export interface Move {
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  /** The phase it comes into; null where it is in none. */
  readonly phaseId: string | null;
  /** Null: the clock. */
  readonly personId: string | null;
  readonly capacity: Capacity;
  readonly reason: string;
  readonly at: Date;
  /** What became of the timeline, where that was moved. */
  readonly changes?: readonly PhaseChange[];
}

/** How one phase was moved: what it was called and when it was, before and since; moments in ISO 8601. */
export interface PhaseChange {
  readonly name: string;
  readonly was: { readonly startsAt: string; readonly endsAt: string };
  readonly is: { readonly startsAt: string; readonly endsAt: string };
}

/** Writes a move into the log, to which rows are only ever added; returns its id. */
export async function insertMove(sql: RunSql, challengeId: string, move: Move): Promise<string> {
  const id = newId(move.at.getTime());
  await sql(
    `insert into challenge_move
       (id, challenge_id, from_state, to_state, phase_id, person_id, capacity, reason, changes, at, title)
     select $1::uuid, c.id, $3::challenge_state, $4::challenge_state, $5::uuid, $6::uuid, $7, $8, $9::jsonb, $10::timestamptz,
       c.title from challenge c where c.id = $2`,
    [
      ...[id, challengeId, move.from, move.to, move.phaseId, move.personId, move.capacity],
      ...[move.reason, JSON.stringify(move.changes ?? []), move.at],
    ],
  );
  return id;
}

/** Where a challenge stands from now on, and when the clock has to look at it next. */
export interface Standing {
  readonly state: ChallengeState;
  readonly phaseId: string | null;
  readonly nextStepAt: Date | null;
  readonly now: Date;
}

/**
 * Writes where a challenge stands. Throws `conflict` where it has been moved since it was read, so that two clocks, or a
 * clock and a person, never move it both.
 */
export async function writeStanding(
  sql: RunSql,
  { id, stateVersion }: { readonly id: string; readonly stateVersion: number },
  { state, phaseId, nextStepAt, now }: Standing,
): Promise<void> {
  const written = await sql(
    `update challenge set state = $3::challenge_state, phase_id = $4, next_step_at = $5, clock_at = $6,
       publish_at = null,
       published_at = case when is_public($3::challenge_state) then coalesce(published_at, $6) else published_at end,
       concluded_at = case when $3 in ('announced', 'closed_without_award', 'cancelled') then $6::timestamptz
         when $3 = 'archived' then concluded_at end,
       revision = revision + 1, state_version = state_version + 1, updated_at = $6
     where id = $1 and state_version = $2 returning id`,
    [id, stateVersion, state, phaseId, nextStepAt, now],
  );
  if (written.length === 0) throw conflict("challenges.changedMeanwhile");
}

/** Sets when it is to be published by itself; null: by hand. */
export async function writePublishAt(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql(
    "update challenge set publish_at = $2, revision = revision + 1, state_version = state_version + 1 where id = $1",
    [id, at],
  );
}

/**
 * Keeps the rules and terms under which it is entered from now on, as a version: the first, or the next where they have
 * changed since it was public before, so that they are accepted anew.
 */
export async function keepTerms(sql: RunSql, id: string, now: Date): Promise<void> {
  await sql(
    `with latest as (
       select t.* from challenge_terms t where t.challenge_id = $1 order by t.version desc limit 1
     ), kept as (
       insert into challenge_terms (challenge_id, version, rules, rules_html, terms, terms_html, at)
       select c.id, coalesce((select l.version + 1 from latest l), c.terms_version), c.rules,
         coalesce(c.html ->> 'rules', ''), c.terms, coalesce(c.html ->> 'terms', ''), $2
       from challenge c
       where c.id = $1 and not exists (select from latest l where l.rules = c.rules and l.terms = c.terms)
       returning version
     )
     update challenge c set terms_version = kept.version from kept where c.id = $1`,
    [id, now],
  );
}
