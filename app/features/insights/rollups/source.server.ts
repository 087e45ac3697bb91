import { awardActsSql, challengeActsSql, kudosActsSql } from "./other-acts-sql.server.ts";
import { ideaActsSql, voteActsSql } from "./idea-acts-sql.server.ts";

/** From which facts acts are reckoned, and which of those that are kept they replace. */
export interface Source {
  /** Common table expressions, the last of which is `fresh`. */
  readonly factsSql: string;
  /** Of a kept row `a`. */
  readonly scopeSql: string;
}

const ofSubjects = (...acts: readonly string[]) =>
  `a.subject_id = any($1::uuid[]) and a.act in (${acts.map((act) => `'${act}'`).join(", ")})`;

/** What is marked to be reckoned anew, besides the staff. */
export const subjectKinds = ["idea", "award", "kudos", "challenge"] as const;
export type SubjectOfActs = (typeof subjectKinds)[number];

/** Acts by what they belong to; `$1` are its ids. */
export const sources: Readonly<Record<SubjectOfActs, Source>> = {
  idea: {
    factsSql: ideaActsSql,
    scopeSql: `a.subject_id = any($1::uuid[]) and a.kind not in ('recognition', 'challenge')`,
  },
  award: { factsSql: awardActsSql, scopeSql: ofSubjects("awarded") },
  kudos: { factsSql: kudosActsSql, scopeSql: ofSubjects("thanked") },
  challenge: { factsSql: challengeActsSql, scopeSql: ofSubjects("entered", "judged") },
};

/** The votes of pairs of ideas `$1` and people `$2`. */
export const voteSource: Source = {
  factsSql: voteActsSql,
  scopeSql: `a.act = 'voted' and (a.subject_id, a.person_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
};
