import type { RunSql } from "#app/core/subject.ts";

interface NewMember {
  readonly submissionId: string;
  readonly personId: string;
  readonly isLead: boolean;
  readonly state: "invited" | "joined";
  readonly invitedById: string | null;
  readonly at: Date;
}

/** Puts somebody into a team, or asks them into it; whoever declined or left before is asked anew. */
export async function putMember(sql: RunSql, member: NewMember): Promise<void> {
  await sql(
    `insert into submission_member (submission_id, person_id, is_lead, state, invited_by_id, invited_at, answered_at)
     values ($1, $2, $3, $4::member_state, $5, $6, case when $4 = 'joined' then $6::timestamptz end)
     on conflict (submission_id, person_id) do update set state = excluded.state, is_lead = excluded.is_lead,
       invited_by_id = excluded.invited_by_id, invited_at = excluded.invited_at, answered_at = excluded.answered_at`,
    [
      member.submissionId,
      member.personId,
      member.isLead,
      member.state,
      member.invitedById,
      member.at,
    ],
  );
}

/** What somebody answered to being asked, or that they have left. */
export async function setMemberState(
  sql: RunSql,
  at: { readonly submissionId: string; readonly personId: string; readonly at: Date },
  state: "joined" | "declined",
): Promise<void> {
  await sql(
    `update submission_member set state = $3::member_state, answered_at = $4, is_lead = is_lead and $3 = 'joined'
     where submission_id = $1 and person_id = $2`,
    [at.submissionId, at.personId, state, at.at],
  );
}

/** Takes somebody out who has not answered. */
export async function dropMember(sql: RunSql, submissionId: string, personId: string) {
  await sql("delete from submission_member where submission_id = $1 and person_id = $2", [
    submissionId,
    personId,
  ]);
}

/** Who leads a team from now on. */
export async function setLead(sql: RunSql, submissionId: string, personId: string): Promise<void> {
  // First nobody: of two leads at a time the index would not hear.
  await sql("update submission_member set is_lead = false where submission_id = $1 and is_lead", [
    submissionId,
  ]);
  await sql(
    "update submission_member set is_lead = true where submission_id = $1 and person_id = $2",
    [submissionId, personId],
  );
}

/** What somebody does in the team. */
export async function setRole(
  sql: RunSql,
  submissionId: string,
  personId: string,
  role: string,
): Promise<void> {
  await sql("update submission_member set role = $3 where submission_id = $1 and person_id = $2", [
    submissionId,
    personId,
    role,
  ]);
}

/** That somebody has accepted a version of rules and terms. */
export async function setTerms(
  sql: RunSql,
  submissionId: string,
  personId: string,
  accepted: { readonly version: number; readonly at: Date },
): Promise<void> {
  await sql(
    "update submission_member set terms_version = $3, terms_at = $4 where submission_id = $1 and person_id = $2",
    [submissionId, personId, accepted.version, accepted.at],
  );
}
