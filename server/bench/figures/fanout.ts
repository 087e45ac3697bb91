import pg from "pg";
import { atMost, type Figure, quantile, told } from "#server/bench/figure.ts";
import { inLoad, seededId, signedIn } from "#server/bench/organisation/sizes.ts";
import type { Part } from "#server/bench/parts/start-part.ts";
import { type Stage, withPart } from "#server/bench/stage.ts";

const sockets = 2_000;
const window = 100;

/** From one vote to the last of many open sockets, at rest and while votes pour in. */
export async function fanoutFigures(stage: Stage): Promise<Figure[]> {
  const rounds = Math.max(20, stage.seconds * stage.repeats * 5);
  const ideas = await ideasToVoteOn(stage.organisation.url);
  return withPart("bareSockets", async (bare) => {
    const { origin } = await bare.ask({});
    return withPart("listeners", (ours) =>
      withPart("listeners", async (theirs) => {
        await ours.ask({ kind: "open", origin: stage.served.origin, sockets });
        await theirs.ask({ kind: "open", origin, sockets });
        const atRest = await inTurns({ ours, theirs }, ideas, rounds);
        await theirs.ask({ kind: "close" });
        const underLoad = await whileVoting(stage, ours, ideas, rounds / 2);
        return figuresOf(atRest, underLoad);
      }),
    );
  });
}

type Pair = Readonly<Record<"ours" | "theirs", Part<"listeners">>>;
type Lasts = Readonly<Record<"ours" | "theirs", readonly number[]>>;

/** A few votes here, a few there, so that the machine's moods fall on both. */
async function inTurns(pair: Pair, ideas: string[], rounds: number): Promise<Lasts> {
  const lasts = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn <= rounds / 5; turn += 1) {
    for (const name of ["ours", "theirs"] as const) {
      const heard = await probe(pair[name], ideas.splice(0, 5));
      // The first turn warms up.
      if (turn > 0) lasts[name].push(...heard.lasts);
    }
  }
  return lasts;
}

function probe(part: Part<"listeners">, ideas: readonly string[]) {
  return part.ask({ kind: "probe", ideas, pause: 2 * window });
}

async function whileVoting(stage: Stage, ours: Part<"listeners">, ideas: string[], times: number) {
  const [hot = "", ...others] = ideas.splice(0, Math.floor(times) + 1);
  const seconds = Math.ceil((times * 4 * window) / 1000) + 2;
  const { origin } = stage.served;
  const aim = { kind: "voteOne", idea: hot, voters: inLoad } as const;
  const load = stage.load.ask({ origin, aim, connections: 8, seconds, from: 0 });
  const underWay = new Promise((resolve) => setTimeout(resolve, 1_000));
  const [heard, loaded] = await Promise.all([underWay.then(() => probe(ours, others)), load]);
  return { ...heard, votes: loaded.perSecond };
}

/** Open ideas that the last of the signed-in people has neither written nor voted for. */
async function ideasToVoteOn(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ id: string }>(
      `select i.id from idea i where stage = 'open'
         and not exists (select from idea_author a where a.idea_id = i.id and a.person_id = $1)
         and not exists (select from vote v where v.idea_id = i.id and v.person_id = $1)
       order by i.id desc limit 2000`,
      [seededId("person", signedIn)],
    )
    .finally(() => client.end());
  return rows.map(({ id }) => id);
}

function figuresOf(
  { ours, theirs }: Lasts,
  busy: { lasts: readonly number[]; messagesPerSecond: number; votes: number },
): Figure[] {
  const limit = (share: number) => ({
    of: `bare Socket.IO, ${sockets.toLocaleString("en")} sockets`,
    value: quantile(theirs, share),
  });
  const most = 1.5 * quantile(theirs, 0.99);
  const unit = "ms";
  return [
    told({
      name: `vote → last of ${sockets.toLocaleString("en")} sockets, median`,
      unit,
      ours: quantile(ours, 0.5),
      limit: limit(0.5),
    }),
    atMost(most, {
      name: `vote → last of ${sockets.toLocaleString("en")} sockets, 99 %`,
      unit,
      ours: quantile(ours, 0.99),
      limit: limit(0.99),
      note: `of ${String(ours.length)} votes, from sending the request`,
    }),
    atMost(most + window, {
      name: "the same under load, 99 %",
      unit,
      ours: quantile(busy.lasts, 0.99),
      note: `while ${busy.votes.toFixed(0)} votes a second are cast on another idea`,
    }),
    atMost(10, {
      name: "messages a second and room under load",
      unit: "/s",
      ours: busy.messagesPerSecond,
    }),
  ];
}
