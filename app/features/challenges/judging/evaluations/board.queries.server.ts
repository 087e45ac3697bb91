import type { Actor } from "#app/core/actor.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { isRunning } from "../../challenge.ts";
import { evaluationsOf, sheetOf } from "../evaluation.store.server.ts";
import { meanOf, writeDecimal } from "../fraction.ts";
import type { JudgingActKind } from "../judging-act.ts";
import { judgingEndsAt } from "../judging-window.ts";
import { overseen, phaseTabs } from "../overseen.queries.server.ts";
import type { BoardFilter, BoardWish } from "./board-wish.ts";
import { fittingTotals } from "./fitting.ts";

const entriesPerPage = 50;

/** A row of the board. */
export interface BoardEntry {
  readonly id: string;
  readonly alias: string | null;
  readonly title: string;
  readonly completed: number;
  readonly draft: number;
  readonly assigned: number;
  readonly recused: number;
  /** Of what is completed, out of a hundred; null while nothing is. */
  readonly mean: string | null;
  readonly isDone: boolean;
}

/** How far the judging of a phase is, for those who oversee it. */
export async function boardPage(actor: Actor, challengeId: string, wish: BoardWish) {
  const seen = await overseen(actor, challengeId, wish);
  const { challenge, phases, phase, revision } = seen;
  const [totals, judges, entries, acts] = await Promise.all([
    totalsOf(phase.id, phase.wanted),
    loadsOf(phase.id),
    entriesOf(phase.id, phase.wanted, wish),
    actsOf(phase.id),
  ]);
  const end = judgingEndsAt(phases, phase.id);
  return {
    ...{ revision, totals, judges, acts, phases: phaseTabs(seen) },
    ...{ show: wish.show, entries: entries.slice(0, entriesPerPage) },
    next: entries.length > entriesPerPage ? wish.from + entriesPerPage : null,
    phase: { id: phase.id, name: phase.name, wanted: phase.wanted, isBlind: phase.isBlind },
    isBlindChallenge: challenge.isBlind,
    endsAt: end?.toISOString() ?? null,
    isOpen: isRunning(challenge.state),
  };
}

async function totalsOf(phaseId: string, wanted: number) {
  const [row] = await prepared<{
    entries: number;
    done: number;
    short: number;
    completed: number;
    draft: number;
    assigned: number;
    recused: number;
  }>(
    "board-totals",
    `select count(*)::int as entries,
       count(*) filter (where completed > 0 and draft + assigned = 0)::int as done,
       count(*) filter (where completed + draft + assigned < $2::int)::int as short,
       coalesce(sum(completed), 0)::int as completed, coalesce(sum(draft), 0)::int as draft,
       coalesce(sum(assigned), 0)::int as assigned, coalesce(sum(recused), 0)::int as recused
     from (${countsSql}) counted`,
    [phaseId, wanted],
  );
  return row ?? { entries: 0, done: 0, short: 0, completed: 0, draft: 0, assigned: 0, recused: 0 };
}

/** By submission: how many evaluations are in which state. */
const countsSql = `
  select s.id, s.alias,
    count(e.id) filter (where e.state = 'completed') as completed,
    count(e.id) filter (where e.state = 'draft') as draft,
    count(e.id) filter (where e.state = 'assigned') as assigned,
    count(e.id) filter (where e.state = 'recused') as recused
  from judged_submission s left join evaluation e on e.submission_id = s.id
  where s.phase_id = $1::uuid group by s.id, s.alias`;

const conditions: Readonly<Record<BoardFilter, string>> = {
  all: "true",
  open: "draft + assigned > 0",
  short: "completed + draft + assigned < $2::int",
  done: "completed > 0 and draft + assigned = 0",
};

async function entriesOf(
  phaseId: string,
  wanted: number,
  { show, from }: BoardWish,
): Promise<BoardEntry[]> {
  const rows = await prepared<Omit<BoardEntry, "mean" | "isDone">>(
    `board-entries-${show}`,
    `select c.id, c.alias, x.title, completed::int, draft::int, assigned::int, recused::int
     from (${countsSql}) c join submission x on x.id = c.id
     where $2::int is not null and ${conditions[show]}
     order by c.alias nulls last, c.id offset $3::int limit ${String(entriesPerPage + 1)}`,
    [phaseId, wanted, from],
  );
  const means = await meansOf(
    phaseId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    mean: means.get(row.id) ?? null,
    isDone: row.completed > 0 && row.draft + row.assigned === 0,
  }));
}

async function meansOf(phaseId: string, ids: readonly string[]) {
  const [sheet, evaluations] = await Promise.all([sheetOf(sql, phaseId), evaluationsOf(sql, ids)]);
  const totals = fittingTotals(sheet, evaluations);
  return new Map(
    ids.flatMap((id) => {
      const own = totals.filter(({ submissionId }) => submissionId === id);
      const mean = meanOf(own.map(({ total }) => total));
      return mean ? [[id, writeDecimal(mean, 2)] as const] : [];
    }),
  );
}

/** What each judge of a phase has done. */
function loadsOf(phaseId: string) {
  return prepared<{
    id: string;
    name: string;
    completed: number;
    draft: number;
    assigned: number;
    recused: number;
  }>(
    "board-judges",
    `select p.id, p.name,
       count(e.id) filter (where e.state = 'completed')::int as completed,
       count(e.id) filter (where e.state = 'draft')::int as draft,
       count(e.id) filter (where e.state = 'assigned')::int as assigned,
       count(e.id) filter (where e.state = 'recused')::int as recused
     from judge j join person p on p.id = j.person_id
     left join (evaluation e join judged_submission s on s.id = e.submission_id and s.phase_id = $1::uuid)
       on e.judge_id = j.person_id
     where j.phase_id = $1::uuid and j.state = 'accepted' group by p.id, p.name order by p.name, p.id`,
    [phaseId],
  );
}

const actsShown = 30;

/** What was done about the judging of a phase, the latest first. */
function actsOf(phaseId: string) {
  return prepared<{
    id: string;
    kind: JudgingActKind;
    who: string;
    judge: string | null;
    alias: string | null;
    submissionId: string | null;
    reason: string;
    at: string;
  }>(
    "judging-acts",
    `select a.id, a.kind, p.name as who, j.name as judge, s.alias, s.id as "submissionId", a.reason,
       to_char(a.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from judging_act a join person p on p.id = a.person_id left join person j on j.id = a.judge_id
     left join submission s on s.id = a.submission_id
     where a.phase_id = $1::uuid order by a.at desc, a.id desc limit ${String(actsShown)}`,
    [phaseId],
  );
}
