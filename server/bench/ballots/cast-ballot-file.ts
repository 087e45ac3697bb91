import pg from "pg";
import { tallyOf } from "#app/features/imports/tally.ts";
import { dropDatabase, ensureDatabase } from "#server/bench/databases.ts";
import { serve } from "#server/bench/served.ts";
import { readBallotFile } from "#server/import/ballot-file.ts";
import { badRowLines, surveyLines, tallyLines } from "#server/import/report.ts";
import type { Screen } from "#server/import/screen.ts";
import { migrate } from "#server/migrate.ts";
import { castByHttp } from "./cast-by-http.ts";
import { register, tokenOfVoter } from "./register.ts";

interface Surroundings {
  readonly databaseUrl: string;
  readonly screen: Screen;
}

const database = "groundswell_bench_ballots";

/**
 * Casts every approval of an election over HTTP, as people who are signed in, and compares the
 * counts with the file's. Returns 0 when they agree. Throws a sentence for a file that is refused.
 */
export async function castBallotFile(
  name: string,
  { databaseUrl, screen }: Surroundings,
): Promise<number> {
  const file = await readBallotFile(name);
  for (const line of [...surveyLines(file.survey), ...badRowLines(file.survey, false)])
    screen.say(line);
  await dropDatabase(databaseUrl, database);
  const url = await ensureDatabase(databaseUrl, database);
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const votes = await register(client, file);
    await cast(url, votes, screen);
    const tally = tallyOf(file.survey.proposals, await countedRows(client));
    for (const line of tallyLines(tally, file.survey.badRows)) screen.say(line);
    return tally.agrees && (await countersAgree(client, screen)) ? 0 : 1;
  } finally {
    await client.end();
  }
}

async function cast(url: string, votes: Parameters<typeof castByHttp>[1], screen: Screen) {
  const served = await serve(url, `groundswell=${tokenOfVoter(0)}`);
  try {
    const { seconds, refused } = await castByHttp(served.origin, votes, (done) => {
      screen.progress(done, votes.length, "votes");
    });
    for (const [status, count] of Object.entries(refused))
      screen.say(`Answered with ${status}: ${String(count)}`);
    const rate = votes.length / seconds;
    screen.say(
      `${votes.length.toLocaleString("en")} votes over HTTP in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} a second.`,
    );
  } finally {
    await served.stop();
  }
}

/** Votes by the proposals' ids, counted in the rows themselves. */
async function countedRows(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ proposal: string; votes: number }>(
    `select i.original_id as proposal, count(v.person_id)::int as votes
     from idea i left join vote v on v.idea_id = i.id group by i.id`,
  );
  return new Map(rows.map(({ proposal, votes }) => [proposal, votes]));
}

async function countersAgree(client: pg.Client, screen: Screen): Promise<boolean> {
  const { rows } = await client.query<{ proposal: string }>(
    `select original_id as proposal from idea i
     where secret_vote_count <> (select count(*) from vote v where v.idea_id = i.id)`,
  );
  for (const { proposal } of rows)
    screen.say(`The counter of ${proposal} is not that of its votes.`);
  return rows.length === 0;
}
