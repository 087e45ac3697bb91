import pg from "pg";
import { seededId } from "#server/bench/organisation/sizes.ts";

interface RawVotesOrder {
  readonly databaseUrl: string;
  readonly idea: string;
  readonly clients: number;
  readonly voters: number;
  readonly seconds: number;
}

/** Votes on one idea in plain SQL, one transaction each, from several connections: votes per second. */
export async function rawVotes(order: RawVotesOrder): Promise<{ perSecond: number }> {
  const { databaseUrl, idea, voters, seconds } = order;
  const clients = await Promise.all(
    Array.from({ length: order.clients }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  let votes = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) await vote(client, idea, votes++, voters);
    }),
  );
  const took = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return { perSecond: votes / took };
}

async function vote(client: pg.Client, idea: string, at: number, voters: number): Promise<void> {
  const isSetting = Math.floor(at / voters) % 2 === 0;
  await client.query({
    name: "vote",
    text: "select * from vote_on_idea($1, $2::uuid[], $3::boolean[], now())",
    values: [idea, [seededId("person", 1 + (at % voters))], [isSetting]],
  });
}
