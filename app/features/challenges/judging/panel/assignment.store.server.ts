import type { RunSql } from "#app/core/subject.ts";
import { newId } from "#app/core/ids.ts";
import type { Assignment } from "../assignment.ts";
import { foreseenConflicts } from "../conflicts.ts";
import { knownPeople } from "./known-people.store.server.ts";

/** What an assignment goes by. */
export interface AssignmentFacts {
  readonly submissionIds: readonly string[];
  /** Those who have accepted and declared. */
  readonly judgeIds: readonly string[];
  /** By submission: judges with a conflict of interest, and those who have stepped aside. */
  readonly conflicts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly standing: readonly Assignment[];
}

/** Reads what an assignment of a phase goes by. */
export async function assignmentFacts(sql: RunSql, phaseId: string): Promise<AssignmentFacts> {
  const submissions = await sql<{ id: string }>(
    "select id from judged_submission where phase_id = $1 order by id",
    [phaseId],
  );
  const judges = await sql<{ id: string }>(
    `select person_id as id from judge
     where phase_id = $1 and state = 'accepted' and declared_at is not null order by person_id`,
    [phaseId],
  );
  const evaluations = await sql<Assignment & { recused: boolean }>(
    `select e.submission_id as "submissionId", e.judge_id as "judgeId", e.state = 'recused' as recused
     from evaluation e join judged_submission s on s.id = e.submission_id where s.phase_id = $1`,
    [phaseId],
  );
  const judgeIds = judges.map(({ id }) => id);
  const conflicts = await conflictsOf(sql, phaseId, judgeIds);
  for (const { submissionId, judgeId, recused } of evaluations)
    if (recused) add(conflicts, submissionId, judgeId);
  const standing = evaluations.filter(({ recused }) => !recused);
  return { submissionIds: submissions.map(({ id }) => id), judgeIds, conflicts, standing };
}

/** What was declared; where nothing was, what the organisation shows. */
async function conflictsOf(sql: RunSql, phaseId: string, judgeIds: readonly string[]) {
  const behind = await sql<{ submissionId: string; personId: string }>(
    `select submission_id as "submissionId", person_id as "personId" from behind_submission where phase_id = $1`,
    [phaseId],
  );
  const rows = await sql<{ judgeId: string; personId: string; isConflict: boolean }>(
    `select judge_id as "judgeId", person_id as "personId", is_conflict as "isConflict" from judge_conflict
     where phase_id = $1`,
    [phaseId],
  );
  const declared = new Map(
    rows.map((row) => [`${row.judgeId} ${row.personId}`, row.isConflict] as const),
  );
  const personIds = [...new Set(behind.map(({ personId }) => personId))];
  const known = await knownPeople(sql, personIds, judgeIds);
  const isForeseen = (judgeId: string, personId: string) => {
    const [judge, person] = [known.get(judgeId), known.get(personId)];
    return judge && person ? foreseenConflicts(judge, [person]).length > 0 : true;
  };
  const conflicts = new Map<string, Set<string>>();
  for (const { submissionId, personId } of behind)
    for (const judgeId of judgeIds)
      if (
        personId === judgeId ||
        (declared.get(`${judgeId} ${personId}`) ?? isForeseen(judgeId, personId))
      )
        add(conflicts, submissionId, judgeId);
  return conflicts;
}

function add(conflicts: ReadonlyMap<string, ReadonlySet<string>>, id: string, judgeId: string) {
  // The map was made in this file and is shown to others as one that nobody changes.
  const map = conflicts as Map<string, Set<string>>;
  map.set(id, (map.get(id) ?? new Set<string>()).add(judgeId));
}

/** Gives submissions to judges; who has one already keeps it. `assignerId` is null where balancing did it. */
export async function insertAssignments(
  sql: RunSql,
  assignments: readonly Assignment[],
  { assignerId, at }: { assignerId: string | null; at: Date },
): Promise<void> {
  await sql(
    `insert into evaluation (id, submission_id, judge_id, assigned_by_id, assigned_at)
     select *, $4::uuid, $5::timestamptz from unnest($1::uuid[], $2::uuid[], $3::uuid[])
     on conflict (submission_id, judge_id) do nothing`,
    [
      assignments.map(() => newId(at.getTime())),
      assignments.map(({ submissionId }) => submissionId),
      assignments.map(({ judgeId }) => judgeId),
      assignerId,
      at,
    ],
  );
}

/** Whether a judge has marked anything in a phase, or stepped aside there. */
export async function hasMarked(sql: RunSql, phaseId: string, judgeId: string): Promise<boolean> {
  const [row] = await sql<{ marked: boolean }>(
    `select exists (select from evaluation e join submission s on s.id = e.submission_id
       where s.phase_id = $1 and e.judge_id = $2 and e.state in ('draft', 'completed')) as marked`,
    [phaseId, judgeId],
  );
  return row?.marked ?? false;
}

/** Takes back what a judge was assigned in a phase and has not begun. */
export async function dropUntouched(sql: RunSql, phaseId: string, judgeId: string): Promise<void> {
  await sql(
    `delete from evaluation e using submission s
     where s.id = e.submission_id and s.phase_id = $1 and e.judge_id = $2 and e.state = 'assigned'`,
    [phaseId, judgeId],
  );
}

/** Takes one submission back from a judge who has not begun with it; says whether they had it so. */
export async function dropAssignment(
  sql: RunSql,
  { submissionId, judgeId }: Assignment,
): Promise<boolean> {
  const rows = await sql(
    `delete from evaluation where submission_id = $1 and judge_id = $2 and state = 'assigned' returning id`,
    [submissionId, judgeId],
  );
  return rows.length > 0;
}

/** Keeps a balanced assignment and its seed; says whether it was there already. */
export async function insertRun(
  sql: RunSql,
  run: { phaseId: string; seed: string; wanted: number; assigned: number; by: string; at: Date },
): Promise<boolean> {
  const { phaseId, seed, wanted, assigned, by, at } = run;
  const rows = await sql(
    `insert into assignment_run (id, phase_id, seed, judges_per_submission, assigned, person_id, at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (phase_id, seed) do nothing returning id`,
    [newId(at.getTime()), phaseId, seed, wanted, assigned, by, at],
  );
  return rows.length > 0;
}

/** Whether this seed has been used for a phase. */
export async function hasRun(sql: RunSql, phaseId: string, seed: string): Promise<boolean> {
  const rows = await sql("select from assignment_run where phase_id = $1 and seed = $2", [
    phaseId,
    seed,
  ]);
  return rows.length > 0;
}
