import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { judgingPolicy } from "../judging.policy.ts";
import { overseen } from "../overseen.queries.server.ts";
import { findProposal } from "./override.store.server.ts";

/** A score proposed in the place of a judge's, for whoever may confirm it. Throws `not_found` or `forbidden`. */
export async function proposalPage(actor: Actor, challengeId: string, id: string) {
  await overseen(actor, challengeId, { rule: judgingPolicy.confirm });
  const proposal = await findProposal(sql, challengeId, id);
  if (!proposal) throw notFound("evaluations.noProposal");
  const [row] = await prepared<{
    title: string;
    alias: string | null;
    judge: string;
    proposer: string;
    criterion: string;
    comment: string | null;
  }>(
    "proposal-page",
    `select s.title, s.alias, j.name as judge, p.name as proposer, c.title as criterion, m.comment
     from mark_override o join evaluation e on e.id = o.evaluation_id
     join submission s on s.id = e.submission_id join person j on j.id = e.judge_id
     join person p on p.id = o.proposer_id join judging_criterion c on c.id = o.criterion_id
     left join evaluation_mark m on m.evaluation_id = e.id and m.criterion_id = o.criterion_id
     where o.id = $1::uuid`,
    [id],
  );
  if (!row) throw notFound("evaluations.noProposal");
  const { given, score, reason, isConfirmed, endedAt, proposerId } = proposal;
  return {
    ...{ ...row, given, score, reason, isConfirmed },
    waits: !isConfirmed && endedAt === null,
    isOwn: proposerId === actor.id,
  };
}
