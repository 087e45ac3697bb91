import pg from "pg";
import { duel } from "#server/bench/duel.ts";
import { atLeast, type Figure, median, shareOfLimit, told } from "#server/bench/figure.ts";
import { inLoad, seededId } from "#server/bench/organisation/sizes.ts";
import { poolSize, type Stage, withPart } from "#server/bench/stage.ts";

const connections = 32;

/** Votes spread over the ideas, and all on one idea. */
export async function voteFigures(stage: Stage): Promise<Figure[]> {
  const { spread, figures } = await spreadVotes(stage);
  return [...figures, ...(await oneIdea(stage, spread)), await exactness(stage)];
}

async function spreadVotes(stage: Stage) {
  const { organisation, served, load, seconds, repeats } = stage;
  const { ideas } = organisation.sizes;
  return withPart("bareServer", async (bare) => {
    const { origin } = await bare.ask({ databaseUrl: organisation.url, connections: poolSize });
    const { ours, limit } = await duel(
      {
        ours: { ...served, aim: { kind: "voteSpread", ideas } },
        limit: { origin, pid: bare.pid, aim: { kind: "bareVote", ideas } },
      },
      { load, connections, seconds, repeats },
    );
    const figures = [
      shareOfLimit(0.5, {
        name: "vote, spread over ideas, rate",
        unit: "/s",
        ours: ours.perSecond,
        limit: { of: "bare Node and pg, the same statement", value: limit.perSecond },
        note: `${String(ours.failures)} refused (ideas of their own)`,
      }),
      told({
        name: "vote, spread over ideas, app CPU",
        unit: "ms",
        ours: ours.processor,
        limit:
          limit.processor === null
            ? undefined
            : { of: "bare Node and pg, the same statement", value: limit.processor },
      }),
    ];
    return { spread: ours.perSecond, figures };
  });
}

async function oneIdea(stage: Stage, spread: number): Promise<Figure[]> {
  const { organisation, served, load, seconds, repeats } = stage;
  const idea = await openIdea(organisation.url);
  return withPart("rawVotes", async (raw) => {
    const rates: { ours: number; raw: number; failures: number }[] = [];
    for (let round = 0; round <= repeats; round += 1) {
      const aim = { kind: "voteOne", idea: idea.ours, voters: inLoad } as const;
      const ours = await load.ask({ origin: served.origin, aim, connections, seconds, from: 0 });
      const { perSecond } = await raw.ask({
        databaseUrl: organisation.url,
        idea: idea.raw,
        clients: connections,
        voters: inLoad,
        seconds,
      });
      const failures = Object.values(ours.others).reduce((sum, count) => sum + count, 0);
      if (round > 0) rates.push({ ours: ours.perSecond, raw: perSecond, failures });
    }
    const ours = median(rates.map((rate) => rate.ours)) ?? 0;
    const rawRate = median(rates.map((rate) => rate.raw)) ?? 0;
    const least = Math.min(2 * rawRate, 0.8 * spread);
    return [
      {
        ...atLeast(least, {
          name: "vote, all on one idea, rate",
          unit: "/s",
          ours,
          limit: { of: "raw SQL, one transaction a vote, as many clients", value: rawRate },
          note: `${String(rates.reduce((sum, { failures }) => sum + failures, 0))} failures; wanted is the lower of twice raw SQL and 0.8 of our spread rate (${spread.toFixed(0)}/s)`,
        }),
      },
    ];
  });
}

/** Two ideas on which nobody who votes here is an author. */
async function openIdea(databaseUrl: string): Promise<{ ours: string; raw: string }> {
  const { rows } = await asked<{ id: string }>(
    databaseUrl,
    `select i.id from idea i where stage = 'open'
       and not exists (select from idea_author a where a.idea_id = i.id and a.person_id <= $1) order by i.id desc limit 2`,
    [seededId("person", inLoad)],
  );
  return { ours: rows[0]?.id ?? "", raw: rows[1]?.id ?? "" };
}

/** Counters beside rows, read back when all votes are in. */
async function exactness({ organisation }: Stage): Promise<Figure> {
  const { rows } = await asked<{ wrong: number }>(
    organisation.url,
    `select count(*)::int as wrong from idea i
     where secret_vote_count <> (select count(*) from vote v where v.idea_id = i.id)
       or secret_vote_count <> (select coalesce(sum(delta), 0) from vote_change c where c.idea_id = i.id)`,
    [],
  );
  const wrong = rows[0]?.wrong ?? NaN;
  return {
    name: "ideas whose count is not that of their votes and changes",
    unit: "",
    ours: wrong,
    reach: "0",
    met: wrong === 0,
  };
}

async function asked<Row extends object>(databaseUrl: string, sql: string, values: string[]) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return client.query<Row>(sql, values).finally(() => client.end());
}
