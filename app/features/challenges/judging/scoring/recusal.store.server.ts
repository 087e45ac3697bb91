import type { RunSql } from "#app/core/subject.ts";
import { endOverrides } from "../evaluation.store.server.ts";

/** Takes the marks out of an evaluation into the sealed copy, and keeps why. */
export async function stepAside(
  sql: RunSql,
  evaluationId: string,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into sealed_evaluation (evaluation_id, state, marks, at)
     select e.id, e.state, coalesce((select jsonb_agg(jsonb_build_object('criterionId', m.criterion_id,
         'score', m.score, 'comment', m.comment, 'overrides', (
           select coalesce(jsonb_agg(to_jsonb(o)), '[]') from mark_override o
           where o.evaluation_id = m.evaluation_id and o.criterion_id = m.criterion_id)))
       from evaluation_mark m where m.evaluation_id = e.id), '[]'), $2
     from evaluation e where e.id = $1`,
    [evaluationId, at],
  );
  await endOverrides(sql, evaluationId, at);
  await sql("delete from evaluation_mark where evaluation_id = $1", [evaluationId]);
  await sql(
    `update evaluation set state = 'recused', recused_at = $2, recusal_reason = $3, revision = revision + 1
     where id = $1`,
    [evaluationId, at, reason],
  );
}
