import type { RunSql } from "#app/core/subject.ts";
import { evaluationsOf, sheetOf } from "../judging/evaluation.store.server.ts";
import { rankingOf, type Ranking } from "../judging/ranking.ts";
import type { TieStep } from "../judging/tie-rule.ts";

/** A submission that may win: of the last phase that was entered, submitted and not screened out. */
export interface Finalist {
  readonly id: string;
  readonly submittedAt: Date | null;
  /** Evaluations of it that are still open. */
  readonly open: number;
  /** Whether judges said something to it in words. */
  readonly hasComments: boolean;
}

export interface JudgedPhase {
  readonly finalists: readonly Finalist[];
  /** Empty where nothing has been evaluated. */
  readonly ranking: Ranking;
}

const none: Ranking = { ranked: [], unranked: [], ties: [], leftOut: [] };

/** The submissions that may win, ranked by their completed evaluations. */
export async function judgedPhase(sql: RunSql, challengeId: string): Promise<JudgedPhase> {
  const phase = await lastEntered(sql, challengeId);
  if (!phase) return { finalists: [], ranking: none };
  const finalists = await finalistsOf(sql, phase.id);
  const sheet = await sheetOf(sql, phase.id);
  const evaluations = await evaluationsOf(
    sql,
    finalists.map(({ id }) => id),
  );
  const { tieRule, lotSeed } = phase;
  const ranking = rankingOf({ sheet, evaluations, submissions: finalists, tieRule, lotSeed });
  return { finalists, ranking };
}

interface PhaseRow {
  readonly id: string;
  readonly lotSeed: string;
  readonly tieRule: readonly TieStep[];
}

async function lastEntered(sql: RunSql, challengeId: string): Promise<PhaseRow | undefined> {
  const [phase] = await sql<PhaseRow>(
    `select p.id, coalesce(p.lot_seed, p.id::text) as "lotSeed",
       c.tie_rule as "tieRule"
     from challenge_phase p join challenge c on c.id = p.challenge_id
     where p.challenge_id = $1
       and exists (select from submission s where s.phase_id = p.id and s.state = 'submitted')
     order by p.position desc limit 1`,
    [challengeId],
  );
  return phase;
}

function finalistsOf(sql: RunSql, phaseId: string): Promise<Finalist[]> {
  return sql(
    `select s.id, s.submitted_at as "submittedAt",
       (select count(*)::int from evaluation e where e.submission_id = s.id and e.state in ('assigned', 'draft')) as open,
       exists (select from evaluation e join evaluation_mark m on m.evaluation_id = e.id
         where e.submission_id = s.id and e.state = 'completed' and m.comment <> '') as "hasComments"
     from submission s
     where s.phase_id = $1 and s.state = 'submitted' and coalesce(s.screened, 'pass') = 'pass'
       and (s.entered_by_id is null or s.confirmed_at is not null)
     order by s.id`,
    [phaseId],
  );
}
