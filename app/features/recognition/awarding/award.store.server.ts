import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { AwardCapacity, AwardState } from "./award.ts";
import type { AwardPart } from "./capacity.ts";

/** An award kept from changing until the transaction ends, with how one person stands to it. */
export interface LockedAward {
  readonly id: string;
  readonly giftId: string;
  readonly badgeId: string;
  readonly personId: string;
  readonly occasion: string;
  readonly state: AwardState;
  readonly revokedFrom: AwardState | null;
  readonly isByRule: boolean;
  readonly announceAt: Date | null;
  readonly hasAppeal: boolean;
  readonly part: AwardPart;
}

/** Locks an award as one person sees it, or as the clock does; null when there is none. */
export async function lockAward(
  sql: RunSql,
  id: string,
  personId: string | null,
): Promise<LockedAward | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from award where id = $1 for no key update", [id]);
  const [row] = await sql<LockedAward>(
    `select a.id, a.gift_id as "giftId", a.badge_id as "badgeId", a.person_id as "personId", a.occasion,
       a.state::text, a.revoked_from::text as "revokedFrom", g.giver_id is null as "isByRule",
       g.announce_at as "announceAt",
       exists (select from recognition_appeal r where r.award_id = a.id) as "hasAppeal",
       jsonb_build_object('isRecipient', a.person_id is not distinct from $2::uuid,
         'isGiver', coalesce(g.giver_id = $2, false), 'hasRevoked', coalesce(a.revoked_by_id = $2, false)) as part
     from award a join award_gift g on g.id = a.gift_id where a.id = $1`,
    [id, personId],
  );
  return row ?? null;
}

interface Step {
  readonly id: string;
  readonly from: AwardState;
  readonly to: AwardState;
  readonly capacity: AwardCapacity;
  /** Null: the clock. */
  readonly personId: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** Leads an award into another state, and writes so into its log. */
export async function saveAwardStep(sql: RunSql, step: Step): Promise<void> {
  const { id, from, to, personId, reason, at } = step;
  const isRevoked = to === "revoked" && from !== "appealed";
  const isRestored = from === "appealed" && to !== "revoked";
  await sql(
    `update award set state = $2::award_state, revision = revision + 1,
       accepted_at = case when $2 in ('accepted_quietly', 'accepted_openly') then coalesce(accepted_at, $3)
         else accepted_at end,
       announced_at = case when $2 = 'announced' then coalesce(announced_at, $3)
         when $2 in ('revoked', 'appealed') then announced_at end,
       revoked_from = case when $4 then state when not $5 then revoked_from end,
       revoked_by_id = case when $4 then $6::uuid when not $5 then revoked_by_id end,
       revoked_at = case when $4 then $3::timestamptz when not $5 then revoked_at end,
       revoked_reason = case when $4 then $7 when $5 then '' else revoked_reason end
     where id = $1`,
    [id, to, at, isRevoked, isRestored, personId, reason],
  );
  await addAwardMove(sql, step);
}

/** Writes a line of an award's log; without a state before, it was given. */
export async function addAwardMove(
  sql: RunSql,
  {
    id,
    from,
    to,
    capacity,
    personId,
    reason,
    at,
  }: Omit<Step, "from"> & { from: AwardState | null },
): Promise<void> {
  await sql(
    `insert into award_move (id, award_id, from_state, to_state, capacity, person_id, reason, at)
     values ($1, $2, $3::award_state, $4::award_state, $5, $6, $7, $8)`,
    [newId(at.getTime()), id, from, to, capacity, personId, reason, at],
  );
}

/** Whether somebody holds it again, or it is being given to them again, for the same occasion. */
export async function isGivenAgain(sql: RunSql, award: LockedAward): Promise<boolean> {
  const rows = await sql(
    `select from award where badge_id = $1 and person_id = $2 and occasion = $3 and id <> $4
       and state not in ('withdrawn', 'declined', 'revoked')`,
    [award.badgeId, award.personId, award.occasion, award.id],
  );
  return rows.length > 0;
}

/** Awards that were accepted openly and whose moment has come, at most so many; what a rule gave waits for none. */
export async function dueAwards(sql: RunSql, atMost: number, now: Date): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select a.id from award a join award_gift g on g.id = a.gift_id
     where a.state = 'accepted_openly' and (g.announce_at <= $2 or g.giver_id is null)
     order by g.announce_at, a.id limit $1`,
    [atMost, now],
  );
  return rows.map(({ id }) => id);
}
