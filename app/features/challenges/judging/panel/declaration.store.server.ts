import type { RunSql } from "#app/core/subject.ts";
import { foreseenConflicts, type ConflictKind } from "../conflicts.ts";
import { knownPeople } from "./known-people.store.server.ts";

/** Somebody behind a submission about whom a judge is asked; nothing says behind which one. */
export interface AskedAbout {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** What the organisation shows already. */
  readonly kinds: readonly ConflictKind[];
}

/** Those about whom a judge has not declared yet, by name. */
export async function askedAbout(
  sql: RunSql,
  phaseId: string,
  judgeId: string,
): Promise<AskedAbout[]> {
  const people = await sql<{ id: string; name: string; unit: string }>(
    `select p.id, p.name, u.name as unit
     from (select distinct person_id from behind_submission where phase_id = $1) b
     join person p on p.id = b.person_id join unit u on u.id = p.unit_id
     where not exists (select from judge_conflict c
       where c.phase_id = $1 and c.judge_id = $2 and c.person_id = p.id)
     order by p.name, u.name`,
    [phaseId, judgeId],
  );
  const ids = people.map(({ id }) => id);
  const known = await knownPeople(sql, ids, [judgeId]);
  const judge = known.get(judgeId);
  return people.map((person) => {
    const one = known.get(person.id);
    return { ...person, kinds: judge && one ? foreseenConflicts(judge, [one]) : [] };
  });
}

interface Declared {
  readonly personId: string;
  readonly isConflict: boolean;
  readonly kinds: readonly ConflictKind[];
}

/** Keeps what a judge declared about people, and that they have declared. */
export async function insertDeclaration(
  sql: RunSql,
  { phaseId, judgeId, at }: { phaseId: string; judgeId: string; at: Date },
  declared: readonly Declared[],
): Promise<void> {
  await sql(
    `insert into judge_conflict (phase_id, judge_id, person_id, is_conflict, kinds, at)
     select $1, $2, d.person, d.conflict, coalesce(string_to_array(nullif(d.kinds, ''), ' '), '{}'), $3
     from unnest($4::uuid[], $5::boolean[], $6::text[]) as d (person, conflict, kinds)
     on conflict do nothing`,
    [
      phaseId,
      judgeId,
      at,
      declared.map(({ personId }) => personId),
      declared.map(({ isConflict }) => isConflict),
      declared.map(({ kinds }) => kinds.join(" ")),
    ],
  );
  await sql("update judge set declared_at = $3 where phase_id = $1 and person_id = $2", [
    phaseId,
    judgeId,
    at,
  ]);
}

/** Evaluations that a judge has of submissions behind which somebody stands with whom they have a conflict. */
export async function conflictingEvaluations(
  sql: RunSql,
  phaseId: string,
  judgeId: string,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select distinct e.id from evaluation e
     join behind_submission b on b.submission_id = e.submission_id and b.phase_id = $1
     join judge_conflict c on c.phase_id = $1 and c.judge_id = $2 and c.person_id = b.person_id and c.is_conflict
     where e.judge_id = $2 and e.state <> 'recused'`,
    [phaseId, judgeId],
  );
  return rows.map(({ id }) => id);
}
