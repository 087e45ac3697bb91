import pg from "pg";
import { foundIdeasStatement } from "#app/features/search/found-ideas.queries.server.ts";
import { choiceOf } from "#app/features/search/narrowing.ts";
import { readQuery, websearch } from "#app/features/search/search-query.ts";
import { quantile } from "#server/bench/figure.ts";
import { searchMix } from "#server/bench/search-mix.ts";

const rounds = 5;
const anything = choiceOf([]);

/** How long the main statement of each search of the mix takes by itself, without its filters. Milliseconds. */
export async function rawSearch(url: string): Promise<{ p50: number; p95: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const taken: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const typed of searchMix) {
        const milliseconds = await ask(client, typed);
        // The first round only warms the caches.
        if (round > 0) taken.push(milliseconds);
      }
    }
  } finally {
    await client.end();
  }
  return { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
}

async function ask(client: pg.Client, typed: string): Promise<number> {
  const { rows } = await client.query<{ en: string; fr: string }>(
    "select words_asked('en', $1)::text as en, words_asked('fr', $1)::text as fr",
    [websearch(readQuery(typed).terms)],
  );
  const narrowing = {
    author: anything,
    unit: anything,
    stage: anything,
    category: anything,
    kind: anything,
    tag: anything,
    unknown: [],
  };
  const { text, values } = foundIdeasStatement({
    lookup: { asked: rows[0] ?? null, narrowing },
    order: "relevance",
    after: null,
    language: "en",
  });
  const began = performance.now();
  await client.query(text, values.list);
  return performance.now() - began;
}
