import type pg from "pg";
import { newId } from "#app/core/ids.ts";
import type { Ballot } from "#app/features/imports/entry.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { type BallotFile, openBallotFile } from "#server/import/ballot-file.ts";

/** One approval: who (a session's token) for which idea. */
export interface Approval {
  readonly token: string;
  readonly idea: string;
}

/** The session token of a voter, by their place in the file (from 0). */
export function tokenOfVoter(at: number): string {
  return `voter-${String(at)}`;
}

/** Writes a file's proposals as ideas and its voters as colleagues who are signed in; returns what they approve, in the file's order. */
export async function register(client: pg.Client, file: BallotFile): Promise<Approval[]> {
  const ballots = await ballotsOf(file);
  const [unit, category, author] = [newId(), newId(), newId()];
  await client.query("begin");
  await client.query("insert into organisation (id, name) values (1, 'Ballots over HTTP')");
  await client.query("insert into unit (id, name) values ($1, 'Everybody')", [unit]);
  await client.query(
    "insert into category (id, name) values ($1, jsonb_build_object('en', $2::text))",
    [category, file.survey.election.name],
  );
  await addPeople(client, unit, [author, ...ballots.map(() => newId())]);
  const ideas = await addIdeas(client, file, { unit, category, author });
  await client.query("commit");
  await client.query("vacuum analyze");
  return ballots.flatMap(({ choices }, voter) =>
    choices.map((choice) => ({ token: tokenOfVoter(voter), idea: ideas.get(choice) ?? "" })),
  );
}

async function ballotsOf(file: BallotFile): Promise<Ballot[]> {
  const ballots: Ballot[] = [];
  for await (const entry of openBallotFile(file.path).entries)
    if (entry.kind === "ballot") ballots.push(entry.ballot);
  return ballots;
}

/** The first is the author, who votes on nothing; everybody else is signed in. */
async function addPeople(client: pg.Client, unit: string, [author, ...voters]: string[]) {
  await client.query(
    `insert into person (id, name, email, unit_id)
     select id, 'Voter ' || n, 'voter' || n || '@example.org', $2 from unnest($1::uuid[]) with ordinality p (id, n)`,
    [[author, ...voters], unit],
  );
  await client.query(
    `insert into session (id, person_id, expires_at, absolute_expires_at)
     select id, person, now() + interval '7 days', now() + interval '30 days'
     from unnest($1::text[], $2::uuid[]) s (id, person)`,
    [voters.map((_, at) => hashToken(tokenOfVoter(at))), voters],
  );
}

interface Place {
  readonly unit: string;
  readonly category: string;
  readonly author: string;
}

async function addIdeas(client: pg.Client, { survey }: BallotFile, place: Place) {
  const ideas = new Map(survey.proposals.map(({ id }) => [id, newId()]));
  await client.query(
    `insert into idea (id, original_id, title, problem, proposal, category_id, unit_id, language, published_at)
     select id, original, left(coalesce(nullif(title, ''), original), 500), '', '', $4, $5, 'en', now()
     from unnest($1::uuid[], $2::text[], $3::text[]) p (id, original, title)`,
    [
      [...ideas.values()],
      [...ideas.keys()],
      survey.proposals.map(({ name }) => name),
      place.category,
      place.unit,
    ],
  );
  await client.query("insert into idea_author (idea_id, person_id) select unnest($1::uuid[]), $2", [
    [...ideas.values()],
    place.author,
  ]);
  return ideas;
}
