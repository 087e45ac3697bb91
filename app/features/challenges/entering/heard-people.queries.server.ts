import { prepared } from "#app/platform/db.server.ts";

/** Whom a submission concerns. */
export interface Concerned {
  readonly challengeId: string;
  readonly joined: readonly string[];
  readonly invited: readonly string[];
  readonly lead: string | null;
  /** Who wrote it for its lead. */
  readonly enteredById: string | null;
}

/** Whom a submission concerns now; null once it is gone. */
export async function concernedBy(submissionId: string): Promise<Concerned | null> {
  const [row] = await prepared<Concerned>(
    "concerned-by-submission",
    `select s.challenge_id as "challengeId", s.entered_by_id as "enteredById",
       array(select m.person_id from submission_member m where m.submission_id = s.id and m.state = 'joined') as joined,
       array(select m.person_id from submission_member m where m.submission_id = s.id and m.state = 'invited') as invited,
       (select m.person_id from submission_member m where m.submission_id = s.id and m.is_lead) as lead
     from submission s where s.id = $1::uuid`,
    [submissionId],
  );
  return row ?? null;
}
