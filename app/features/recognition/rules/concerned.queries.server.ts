import { prepared } from "#app/platform/db.server.ts";

/** Those who may have earned something by what became of an idea: its named authors, and whoever decided or answered. */
export async function peopleOfIdea(id: string): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    "recognition-people-of-idea",
    `select person_id as id from idea_author where idea_id = $1::uuid and named and from_id is null
     union select decider_id from decision where idea_id = $1::uuid
     union select author_id from comment where subject_id = $1::uuid and answered_as is not null and deleted_at is null`,
    [id],
  );
  return rows.map((one) => one.id);
}

/** Those who may have earned something by a challenge that has come to its end: its sponsors and its judges. */
export async function peopleOfChallenge(id: string): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    "recognition-people-of-challenge",
    `select person_id as id from challenge_sponsor where challenge_id = $1::uuid
     union select e.judge_id from evaluation e join submission s on s.id = e.submission_id
       where s.challenge_id = $1::uuid and e.state = 'completed'`,
    [id],
  );
  return rows.map((one) => one.id);
}
