import { prepared } from "#app/platform/db.server.ts";

/** The sponsors of a challenge. */
export async function coSponsorsOf(challengeId: string): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    "sponsors-told",
    "select person_id as id from challenge_sponsor where challenge_id = $1::uuid order by position",
    [challengeId],
  );
  return rows.map(({ id }) => id);
}

/** Those who have agreed to judge a phase. */
export async function judgesTold(phaseId: string): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    "judges-told",
    "select person_id as id from judge where phase_id = $1::uuid and state = 'accepted'",
    [phaseId],
  );
  return rows.map(({ id }) => id);
}

/** Whom a proposed score concerns; null when it is not there. */
export async function proposalTold(id: string) {
  const [row] = await prepared<{
    proposerId: string;
    judgeId: string;
    submissionId: string;
    phaseId: string;
    alias: string;
  }>(
    "proposal-told",
    `select o.proposer_id as "proposerId", e.judge_id as "judgeId", s.id as "submissionId",
       s.phase_id as "phaseId", coalesce(s.alias, '') as alias
     from mark_override o join evaluation e on e.id = o.evaluation_id join submission s on s.id = e.submission_id
     where o.id = $1::uuid`,
    [id],
  );
  return row ?? null;
}
