import { prepared } from "#app/platform/db.server.ts";

/** Leaders who may announce a challenge's winners. */
export function leadersFor(challengeId: string): Promise<string[]> {
  return idsOf(
    "leaders-for",
    `select p.id from person p where p.role = 'leader' and p.deactivated_at is null
       and not is_entrant($1::uuid, p.id)`,
    challengeId,
  );
}

/** Who sponsors a challenge. */
export function sponsorsOf(challengeId: string): Promise<string[]> {
  return idsOf(
    "sponsors-of",
    "select s.person_id as id from challenge_sponsor s where s.challenge_id = $1::uuid",
    challengeId,
  );
}

/** Everybody whose submissions have been given feedback. */
export function entrantsOf(challengeId: string): Promise<string[]> {
  return idsOf(
    "entrants-with-feedback",
    `select distinct m.person_id as id from submission s
     join submission_feedback f on f.submission_id = s.id and f.given_at is not null
     join submission_member m on m.submission_id = s.id and m.state = 'joined'
     where s.challenge_id = $1::uuid`,
    challengeId,
  );
}

/** The people behind a winner. */
export function winnersPeople(winnerId: string): Promise<string[]> {
  return idsOf(
    "winners-people",
    "select person_id as id from winner_person where winner_id = $1::uuid",
    winnerId,
  );
}

async function idsOf(name: string, text: string, of: string): Promise<string[]> {
  return (await prepared<{ id: string }>(name, text, [of])).map(({ id }) => id);
}
