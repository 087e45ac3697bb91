import type { RunSql } from "#app/core/subject.ts";
import type { InvitationState } from "./advancing.ts";

interface Invitation {
  readonly submissionId: string;
  readonly phaseId: string;
}

/** An invitation, kept from changing until the transaction ends; null when there is none. */
export async function lockInvitation(
  sql: RunSql,
  { submissionId, phaseId }: Invitation,
): Promise<{ state: InvitationState; nextId: string | null } | null> {
  const [row] = await sql<{ state: InvitationState; nextId: string | null }>(
    `select state::text, next_id as "nextId" from phase_invitation
     where submission_id = $1 and phase_id = $2 for update`,
    [submissionId, phaseId],
  );
  return row ?? null;
}

/** Invites, anew where it was declined or taken back. */
export async function putInvitation(
  sql: RunSql,
  { submissionId, phaseId }: Invitation,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into phase_invitation (submission_id, phase_id, invited_by_id, invited_at) values ($1, $2, $3, $4)
     on conflict (submission_id, phase_id) do update set state = 'open', invited_by_id = excluded.invited_by_id,
       invited_at = excluded.invited_at, answered_by_id = null, answered_at = null`,
    [submissionId, phaseId, by.personId, by.at],
  );
  await sql("update submission set selected_at = $2, revision = revision + 1 where id = $1", [
    submissionId,
    by.at,
  ]);
}

interface Ending {
  readonly state: Exclude<InvitationState, "open">;
  readonly personId: string;
  readonly at: Date;
  readonly nextId?: string;
}

/** What became of an invitation; only what was accepted goes on. */
export async function endInvitation(
  sql: RunSql,
  { submissionId, phaseId }: Invitation,
  { state, personId, at, nextId }: Ending,
): Promise<void> {
  await sql(
    `update phase_invitation set state = $3::phase_invitation_state, answered_by_id = $4, answered_at = $5, next_id = $6
     where submission_id = $1 and phase_id = $2`,
    [submissionId, phaseId, state, personId, at, nextId ?? null],
  );
  await sql(
    `update submission set revision = revision + 1,
       selected_at = case when $2 = 'accepted' then selected_at end where id = $1`,
    [submissionId, state],
  );
}

/** Begins the draft of the next phase from what was submitted, with the same people. */
export async function copySubmission(
  sql: RunSql,
  { submissionId, phaseId }: Invitation,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into submission (id, challenge_id, phase_id, language, title, brief, description, html, external_url, idea_id,
       answers, team_name, previous_id, created_at, updated_at)
     select $2, challenge_id, $3, language, title, brief, description, html, external_url, idea_id, answers, team_name,
       id, $4, $4
     from submission where id = $1`,
    [submissionId, id, phaseId, at],
  );
  await sql(
    `insert into submission_member (submission_id, person_id, is_lead, role, state, invited_by_id, invited_at,
       answered_at, terms_version, terms_at)
     select $2, person_id, is_lead, role, state, invited_by_id, invited_at, answered_at, terms_version, terms_at
     from submission_member where submission_id = $1 and state = 'joined'`,
    [submissionId, id],
  );
}
