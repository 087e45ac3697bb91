import type { RunSql } from "#app/core/subject.ts";
import type { EligibilityRule } from "./eligibility-rule.ts";
import { ineligibility, type Applicant, type IneligibilityReason } from "./eligibility.ts";

interface Applying {
  readonly challengeId: string;
  readonly phaseId: string;
  /** Of their own, which is not counted among the others. */
  readonly submissionId: string | null;
  readonly personIds: readonly string[];
}

/** Why these people may not enter a phase together; nothing means that they may. */
export async function findIneligibility(
  sql: RunSql,
  rule: EligibilityRule,
  applying: Applying,
): Promise<IneligibilityReason[]> {
  const applicants = await findApplicants(sql, applying);
  const others = await otherTeams(sql, applying);
  return ineligibility(rule, applicants, others);
}

/**
 * Lets nobody else enter the phase with one of these people until the transaction ends, so that of two at once the
 * second sees the first. In the order of ids, so that teams that share people do not wait for each other.
 */
export async function holdApplicants(
  sql: RunSql,
  phaseId: string,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of [...personIds].sort())
    await sql("select pg_advisory_xact_lock(hashtextextended('enter ' || $1 || ' ' || $2, 0))", [
      phaseId,
      personId,
    ]);
}

function findApplicants(
  sql: RunSql,
  { challengeId, personIds }: Pick<Applying, "challengeId" | "personIds">,
): Promise<Applicant[]> {
  return sql<Applicant>(
    `select p.id, p.deactivated_at is null and p.import_id is null as active, p.role::text,
       array(
         with recursive up as (
           select u.id, u.parent_id, 0 as depth from unit u where u.id = p.unit_id
           union all select u.id, u.parent_id, up.depth + 1 from unit u join up on u.id = up.parent_id
         ) select up.id from up order by up.depth desc
       ) as "unitPath",
       is_sponsor($1, p.id) as "isSponsor", is_judge($1, p.id) as "isJudge"
     from person p where p.id = any($2::uuid[]) order by array_position($2::uuid[], p.id)`,
    [challengeId, personIds],
  );
}

/** Whoever stands in the same phase, submission by submission, as far as one of these people is in it. */
async function otherTeams(
  sql: RunSql,
  { phaseId, submissionId, personIds }: Applying,
): Promise<string[][]> {
  const rows = await sql<{ team: string[] }>(
    `select array(select m.person_id from submission_member m where m.submission_id = s.id and m.state = 'joined') as team
     from submission s
     where s.phase_id = $1 and s.state = 'submitted' and s.id is distinct from $2::uuid
       and exists (select from submission_member m
         where m.submission_id = s.id and m.state = 'joined' and m.person_id = any($3::uuid[]))`,
    [phaseId, submissionId, personIds],
  );
  return rows.map(({ team }) => team);
}
