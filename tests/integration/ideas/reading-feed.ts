import type { Actor } from "#app/core/actor.ts";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea } from "#tests/support/builders.ts";

/** A page of the feed at an address. */
export function read(actor: Actor, address = "") {
  return feedPage(actor, readFeedFilter(new URLSearchParams(address)), "en");
}

/** What the ideas at an address are called, in order. */
export async function titles(actor: Actor, address: string): Promise<string[]> {
  return (await read(actor, address)).rows.map(({ title }) => title);
}

/** Every page of the feed, one after the other; `between` happens after each of them. */
export async function readAll(actor: Actor, address: string, between = () => Promise.resolve()) {
  const found: FeedIdea[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Awaited<ReturnType<typeof read>> = await read(actor, `${address}&after=${after}`);
    found.push(...page.rows);
    after = page.next;
    await between();
  }
  return found.map(({ id }) => id);
}

/** Many ideas with few different votes and times, so that most of them tie. */
export async function manyIdeas(count: number, by: Actor): Promise<string[]> {
  const first = await anIdea({ by });
  await sql(
    `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at, secret_vote_count)
     select gen_random_uuid(), 'Idea', 'p', 'p', $1, $2, 'en', at, votes
     from (select n % 3 as votes, timestamptz '2031-01-01 00:00:00.123457Z' + (n % 4) * interval '1 microsecond' as at
           from generate_series(1, $3::int) n) x`,
    [first.categoryId, first.unitId, count - 1],
  );
  return (await sql<{ id: string }>("select id from idea")).map(({ id }) => id);
}
