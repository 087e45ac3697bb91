import type { RunSql } from "#app/core/subject.ts";
import type { AppealAnswer } from "./appeal.ts";
import type { Acting } from "./decision.store.server.ts";

/** The decision by which an idea stands at "not now". */
export interface Declined {
  readonly id: string;
  readonly publishedAt: Date;
}

/** The last decision on an idea that stands at "not now"; null when none led there. */
export async function declinedBy(sql: RunSql, ideaId: string): Promise<Declined | null> {
  const [row] = await sql<Declined & { to: string }>(
    `select id, published_at as "publishedAt", to_stage as "to" from decision
     where idea_id = $1 order by published_at desc, id desc limit 1`,
    [ideaId],
  );
  return row?.to === "not_now" ? row : null;
}

/** An appeal as its rules need it. */
export interface StoredAppeal {
  readonly id: string;
  readonly decisionId: string;
  readonly deciderId: string;
  readonly appellantId: string;
  /** Null while it waits. */
  readonly outcome: string | null;
  /** Who answered it. */
  readonly answeredBy: string;
}

/** The appeal on an idea that is already held; null when there is none. */
export async function appealOf(sql: RunSql, ideaId: string): Promise<StoredAppeal | null> {
  const [row] = await sql<StoredAppeal>(
    `select x.id, x.decision_id as "decisionId", d.decider_id as "deciderId", x.appellant_id as "appellantId",
       x.outcome, x.answered_by_name as "answeredBy"
     from appeal x join decision d on d.id = x.decision_id where x.idea_id = $1`,
    [ideaId],
  );
  return row ?? null;
}

/** Who may answer an appeal against this decision, each in one capacity. */
export function aboveDecider(
  sql: RunSql,
  decisionId: string,
): Promise<(Acting & { readonly personId: string; readonly name: string })[]> {
  return sql(
    `select distinct on (a.person_id) a.person_id as "personId", p.name, a.capacity, a.capacity_of as "capacityOf",
       a.above_unit_id as "aboveUnitId"
     from appeal_answerers($1) a join person p on p.id = a.person_id order by a.person_id, a.capacity`,
    [decisionId],
  );
}

interface InsertAppeal {
  readonly id: string;
  readonly ideaId: string;
  readonly decisionId: string;
  readonly appellantId: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** Writes a new appeal. */
export async function insertAppeal(sql: RunSql, appeal: InsertAppeal): Promise<void> {
  const { id, ideaId, decisionId, appellantId, text, html, at } = appeal;
  await sql(
    `insert into appeal (id, idea_id, decision_id, appellant_id, text, html, filed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, ideaId, decisionId, appellantId, text, html, at],
  );
}

interface SettleAppeal {
  readonly id: string;
  readonly outcome: AppealAnswer;
  readonly answer: string;
  readonly html: string;
  readonly answererId: string;
  readonly acting: Acting;
  readonly at: Date;
}

/** Writes how an appeal was answered, by whom and why. */
export async function settleAppeal(
  sql: RunSql,
  { id, outcome, answer, html, answererId, acting, at }: SettleAppeal,
): Promise<void> {
  await sql(
    `update appeal set outcome = $2::appeal_outcome, answer = $3, answer_html = $4, answered_by_id = $5,
       answered_by_name = (select name from person where id = $5), capacity = $6::decision_capacity,
       capacity_of = $7, answered_at = $8 where id = $1`,
    [id, outcome, answer, html, answererId, acting.capacity, acting.capacityOf, at],
  );
}

/** Ties an appeal to the decision that followed from it. */
export async function linkResult(sql: RunSql, id: string, decisionId: string): Promise<void> {
  await sql("update appeal set result_id = $2 where id = $1", [id, decisionId]);
}
