import { prepared } from "#app/platform/db.server.ts";
import type { ScreeningResult } from "../entering/submission.ts";
import type { InvitationState } from "./advancing.ts";

interface Found {
  readonly result: ScreeningResult;
  readonly comment: string;
  readonly at: string;
}

/** What sponsors found of a submission that stands, for its people and its sponsors; null before they looked. */
export async function screeningOf(submissionId: string): Promise<Found | null> {
  const [row] = await prepared<Omit<Found, "at"> & { at: Date }>(
    "screening-of",
    `select g.result::text, g.comment, g.at from screening g join submission s on s.id = g.submission_id
     where s.id = $1::uuid and s.screened is not null order by g.at desc, g.id desc limit 1`,
    [submissionId],
  );
  return row ? { ...row, at: row.at.toISOString() } : null;
}

interface PhaseInvitation {
  readonly phaseId: string;
  readonly phase: string;
  readonly endsAt: string | null;
  readonly state: InvitationState;
  readonly nextId: string | null;
}

/** What a submission is invited to, or went on as; null when it is not. */
export async function phaseInvitationOf(submissionId: string): Promise<PhaseInvitation | null> {
  const [row] = await prepared<Omit<PhaseInvitation, "endsAt"> & { endsAt: Date | null }>(
    "phase-invitation-of",
    `select v.phase_id as "phaseId", p.name as phase, p.ends_at as "endsAt", v.state::text, v.next_id as "nextId"
     from phase_invitation v join challenge_phase p on p.id = v.phase_id
     where v.submission_id = $1::uuid order by v.invited_at desc limit 1`,
    [submissionId],
  );
  return row ? { ...row, endsAt: row.endsAt?.toISOString() ?? null } : null;
}
