import { prepared } from "#app/platform/db.server.ts";
import type { AwardState } from "./award.ts";
import type { NominationState } from "./nominating.ts";

/** Whom an award concerns, and what was said to it. */
export interface AwardConcerns {
  readonly recipientId: string;
  /** Null: a rule gave it. */
  readonly giverId: string | null;
  readonly state: AwardState;
  readonly changed: string;
}

/** Whom an award concerns; null when there is none. */
export async function concernedByAward(id: string): Promise<AwardConcerns | null> {
  const [row] = await prepared<AwardConcerns>(
    "concerned-by-award",
    `select a.person_id as "recipientId", g.giver_id as "giverId", a.state::text, g.changed
     from award a join award_gift g on g.id = a.gift_id where a.id = $1::uuid`,
    [id],
  );
  return row ?? null;
}

/** The reason with which an award last came into a state. */
export async function reasonOfAward(id: string, to: AwardState): Promise<string> {
  const [row] = await prepared<{ reason: string }>(
    "reason-of-award",
    `select m.reason from award_move m where m.award_id = $1::uuid and m.to_state = $2::award_state
     order by m.at desc, m.id desc limit 1`,
    [id, to],
  );
  return row?.reason ?? "";
}

/** What was answered to the appeal about an award. */
export async function answerOnAward(id: string): Promise<string> {
  const [row] = await prepared<{ answer: string }>(
    "answer-on-award",
    "select r.answer from recognition_appeal r where r.award_id = $1::uuid",
    [id],
  );
  return row?.answer ?? "";
}

/** Who may answer the appeal about an award: leaders and administrators who neither revoked it nor have it. */
export function reviewersOfAward(id: string): Promise<string[]> {
  return idsOf(
    "reviewers-of-award",
    `select p.id from award a join person p on (p.role = 'leader' or p.is_admin) and p.deactivated_at is null
     where a.id = $1::uuid and p.id <> a.person_id and p.id is distinct from a.revoked_by_id`,
    id,
  );
}

/** Who stands behind a nomination: its nominator and those who seconded it. */
export async function behindNomination(
  id: string,
): Promise<{ readonly nominatorId: string; readonly seconderIds: readonly string[] } | null> {
  const [row] = await prepared<{ nominatorId: string; seconderIds: string[] }>(
    "behind-nomination",
    `select n.nominator_id as "nominatorId",
       array(select s.person_id from seconding s where s.nomination_id = n.id order by s.at, s.person_id) as "seconderIds"
     from nomination n where n.id = $1::uuid`,
    [id],
  );
  return row ?? null;
}

/** The reason with which a nomination last came into a state. */
export async function reasonOfNomination(id: string, to: NominationState): Promise<string> {
  const [row] = await prepared<{ reason: string }>(
    "reason-of-nomination",
    `select m.reason from nomination_move m where m.nomination_id = $1::uuid and m.to_state = $2::nomination_state
     order by m.at desc, m.id desc limit 1`,
    [id, to],
  );
  return row?.reason ?? "";
}

/** Leaders who may decide on a nomination: none who stands behind it, is nominated, or turned it down before. */
export function decidersOf(id: string): Promise<string[]> {
  return idsOf(
    "deciders-of-nomination",
    `select p.id from nomination n join person p on p.role = 'leader' and p.deactivated_at is null
     where n.id = $1::uuid and p.id <> n.nominator_id and p.id is distinct from n.decider_id
       and not exists (select from seconding s where s.nomination_id = n.id and s.person_id = p.id)
       and not exists (select from nomination_person t where t.nomination_id = n.id and t.person_id = p.id)`,
    id,
  );
}

async function idsOf(name: string, text: string, of: string): Promise<string[]> {
  return (await prepared<{ id: string }>(name, text, [of])).map(({ id }) => id);
}
