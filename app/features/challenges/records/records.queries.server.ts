import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge } from "../challenge.store.server.ts";
import { recordsPolicy } from "./records.policy.ts";

/** A phase whose records can be taken along once it has closed. */
export interface RecordedPhase {
  readonly id: string;
  readonly name: string;
  readonly endsAt: string | null;
  readonly isClosed: boolean;
  readonly submissions: number;
  readonly evaluations: number;
  readonly files: number;
}

/** The phases that take submissions, with how much was entered. Throws `not_found` or `forbidden`. */
export async function recordedPhases(actor: Actor, id: string): Promise<RecordedPhase[]> {
  await seen(actor, id);
  const rows = await sql<Omit<RecordedPhase, "endsAt"> & { endsAt: Date | null }>(
    `select p.id, p.name, p.ends_at as "endsAt",
       coalesce(p.ends_at <= coalesce($2::timestamptz, now()), false) as "isClosed",
       count(s.id)::int as submissions,
       (select count(*)::int from evaluation e join submission t on t.id = e.submission_id
         where t.phase_id = p.id and t.state <> 'draft') as evaluations,
       (select count(*)::int from stored_file f join submission t on t.id = f.subject_id
         where f.subject_kind = 'submission' and t.phase_id = p.id and t.state <> 'draft' and f.state = 'ready'
           and f.hidden_at is null) as files
     from challenge_phase p left join submission s on s.phase_id = p.id and s.state <> 'draft'
     where p.challenge_id = $1 and p.takes_submissions group by p.id order by p.position, p.id`,
    [id, givenTime()],
  );
  return rows.map((row) => ({ ...row, endsAt: row.endsAt?.toISOString() ?? null }));
}

/**
 * A phase whose records somebody may take along now. Throws `not_found`, `forbidden` (neither sponsor nor leader, or judge
 * or entrant) or `conflict` (it has not closed).
 */
export async function phaseToExport(
  actor: Actor,
  id: string,
  phaseId: string,
): Promise<RecordedPhase> {
  const phases = await recordedPhases(actor, id);
  const phase = isId(phaseId) ? phases.find((one) => one.id === phaseId) : undefined;
  if (!phase) throw notFound("records.noPhase");
  if (!phase.isClosed) throw conflict("records.notClosed");
  return phase;
}

async function seen(actor: Actor, id: string): Promise<void> {
  const challenge = isId(id) ? await findChallenge(sql, id, actor.id) : null;
  if (!challenge || !may(actor, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  authorize(actor, recordsPolicy.export, challenge);
}

/** A file that was entered in a phase. */
export interface RecordedFile {
  /** Under whose id its bytes lie. */
  readonly contentId: string;
  readonly name: string;
  readonly submissionId: string;
  readonly title: string;
}

/** The files of a phase that can be had, by submission. */
export function recordedFiles(phaseId: string): Promise<RecordedFile[]> {
  return prepared(
    "recorded-files",
    `select coalesce(f.content_id, f.id) as "contentId", f.name, s.id as "submissionId", s.title
     from stored_file f join submission s on s.id = f.subject_id
     where f.subject_kind = 'submission' and s.phase_id = $1::uuid and s.state <> 'draft' and f.state = 'ready'
       and f.hidden_at is null
     order by s.id, f.id`,
    [phaseId],
  );
}
