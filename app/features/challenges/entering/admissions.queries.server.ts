import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { notFound } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { enteringPolicy } from "./entering.policy.ts";
import { findEntered, thisMoment } from "./submission.store.server.ts";

interface AdmissionRow {
  readonly personId: string;
  readonly phaseId: string;
  readonly name: string;
  readonly phase: string;
  readonly by: string;
  readonly reason: string;
  readonly until: Date;
  readonly isUsed: boolean;
}

/** Who has been let submit late, for sponsors who may let others. Throws `not_found` and `forbidden`. */
export async function admissionsPage(actor: Actor, challengeId: string) {
  const challenge = await findEntered(sql, challengeId, actor.id);
  if (!challenge?.isShown) throw notFound("challenges.notFound");
  authorize(actor, enteringPolicy.admitLate, challenge);
  const now = await thisMoment(sql);
  const rows = await prepared<AdmissionRow>(
    "late-admissions",
    `select a.person_id as "personId", a.phase_id as "phaseId", p.name, h.name as phase, b.name as by, a.reason, a.until,
       a.used_for_id is not null as "isUsed"
     from late_admission a join challenge_phase h on h.id = a.phase_id
     join person p on p.id = a.person_id join person b on b.id = a.admitted_by_id
     where h.challenge_id = $1::uuid order by a.at desc, a.person_id limit 200`,
    [challengeId],
  );
  const over = challenge.phases.filter(
    ({ takesSubmissions, endsAt }) => takesSubmissions && endsAt !== null && endsAt <= now,
  );
  return {
    admissions: rows.map(({ until, ...row }) => ({ ...row, until: until.toISOString() })),
    phases: over.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Why somebody may submit late to a phase, and until when; null when they may not, or have. */
export async function admissionOf({
  phaseId,
  personId,
}: {
  readonly phaseId: string;
  readonly personId: string;
}): Promise<{ readonly reason: string; readonly until: Date } | null> {
  const [row] = await prepared<{ reason: string; until: Date }>(
    "late-admission-of",
    `select reason, until from late_admission
     where phase_id = $1::uuid and person_id = $2::uuid and used_for_id is null and until > now()`,
    [phaseId, personId],
  );
  return row ?? null;
}
