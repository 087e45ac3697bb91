import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { ChallengeState } from "../challenge.ts";
import type { DraftPhase } from "../timeline/timeline.ts";
import type { EligibilityRule } from "./eligibility-rule.ts";
import type { Member, ScreeningResult, SubmissionState } from "./submission.ts";

/** A submission as commands and rules know it. */
export interface StoredSubmission {
  readonly id: string;
  readonly challengeId: string;
  readonly phaseId: string;
  readonly state: SubmissionState;
  readonly revision: number;
  readonly textVersion: number;
  readonly language: Language;
  readonly title: string;
  readonly enteredById: string | null;
  readonly handedOverAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly screened: ScreeningResult | null;
  readonly previousId: string | null;
  readonly isOpen: boolean;
  readonly members: readonly Member[];
}

/** What entering needs to know of a challenge, for one person. */
export interface EnteredChallenge {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly state: ChallengeState;
  readonly isBlind: boolean;
  readonly linksIdea: boolean;
  readonly linksOutside: boolean;
  readonly needsFile: boolean;
  readonly termsVersion: number;
  readonly rule: EligibilityRule;
  readonly isShown: boolean;
  readonly isSponsor: boolean;
  readonly isJudge: boolean;
  readonly phases: readonly (DraftPhase & { readonly name: string })[];
}

/** Keeps a challenge's state and deadlines from changing until the transaction ends; any number may hold it so at once. */
export async function shareChallenge(sql: RunSql, id: string): Promise<void> {
  await sql("select from challenge where id = $1 for share", [id]);
}

/** Locks a submission and holds its challenge; null when there is none. */
export async function lockSubmission(sql: RunSql, id: string): Promise<StoredSubmission | null> {
  // What a submission belongs to never changes, so it may be read before either is held; the challenge is held first.
  const [row] = await sql<{ challengeId: string }>(
    `select challenge_id as "challengeId" from submission where id = $1`,
    [id],
  );
  if (!row) return null;
  await shareChallenge(sql, row.challengeId);
  await sql("select from submission where id = $1 for no key update", [id]);
  return findSubmission(sql, id);
}

/** The same for reading. */
export async function findSubmission(sql: RunSql, id: string): Promise<StoredSubmission | null> {
  const [row] = await sql<StoredSubmission>(
    `select s.id, s.challenge_id as "challengeId", s.phase_id as "phaseId", s.state::text, s.revision,
       s.text_version as "textVersion", s.language::text, s.title, s.entered_by_id as "enteredById", s.handed_over_at as "handedOverAt",
       s.confirmed_at as "confirmedAt", s.screened::text, s.previous_id as "previousId", submission_open(s) as "isOpen",
       (select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'isLead', m.is_lead, 'state', m.state,
         'termsVersion', m.terms_version) order by m.invited_at, m.person_id), '[]')
        from submission_member m where m.submission_id = s.id) as members
     from submission s where s.id = $1`,
    [id],
  );
  return row ?? null;
}

/** A challenge as one person may enter it; null when there is none. */
export async function findEntered(
  sql: RunSql,
  id: string,
  personId: string,
): Promise<EnteredChallenge | null> {
  const [row] = await sql<Omit<EnteredChallenge, "phases">>(
    `select c.id, c.title, c.language::text, c.state::text, c.is_blind as "isBlind", c.links_idea as "linksIdea",
       c.links_outside as "linksOutside", c.needs_file as "needsFile", c.terms_version as "termsVersion",
       c.eligibility_rule as rule, challenge_shown_to(c, $2) as "isShown", is_sponsor(c.id, $2) as "isSponsor",
       is_judge(c.id, $2) as "isJudge"
     from challenge c where c.id = $1`,
    [id, personId],
  );
  if (!row) return null;
  const phases = await sql<EnteredChallenge["phases"][number]>(
    `select id, name, starts_at as "startsAt", ends_at as "endsAt",
       takes_submissions and not is_entered_elsewhere(challenge_id) as "takesSubmissions"
     from challenge_phase where challenge_id = $1 order by starts_at, position, id`,
    [id],
  );
  return { ...row, phases };
}

/**
 * The time by the database's clock at this very moment, not when the transaction began: whoever has waited for a lock is
 * judged by when they got it.
 */
export async function thisMoment(sql: RunSql): Promise<Date> {
  const given = givenTime();
  if (given) return given;
  const [row] = await sql<{ now: Date }>(
    `select date_trunc('milliseconds', clock_timestamp()) as now`,
  );
  if (!row) throw new Error("The database does not tell the time.");
  return row.now;
}

/** Says that a submission looks different now. */
export async function touchSubmission(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update submission set revision = revision + 1, updated_at = $2 where id = $1", [
    id,
    at,
  ]);
}
