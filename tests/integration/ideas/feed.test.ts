import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { feedSorts, readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { feedPageSize } from "#app/features/ideas/feed-sql.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Idea } from "#prisma/client/client.ts";
import { aComment, anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { read, titles, readAll, manyIdeas } from "./reading-feed.ts";

useDatabase();

describe("the feed", () => {
  test("comes in each order", async () => {
    const actor = await aPerson();
    const day = (number: number) => new Date(Date.UTC(2031, 0, number));
    const old = await anIdea({ title: "old, well liked", at: day(1) });
    const recent = await anIdea({ title: "recent, liked", at: day(2) });
    await anIdea({ title: "newest, not yet liked", at: day(3) });
    for (let vote = 0; vote < 4; vote++) await aVote({ on: old });
    for (let vote = 0; vote < 3; vote++) await aVote({ on: recent });
    expect(await titles(actor, "sort=new")).toEqual([
      "newest, not yet liked",
      "recent, liked",
      "old, well liked",
    ]);
    expect(await titles(actor, "sort=supported")).toEqual([
      "old, well liked",
      "recent, liked",
      "newest, not yet liked",
    ]);
    // Ten times the votes weigh three days: log10(3) is more than a day's third, log10(4) less than two of them.
    expect(await titles(actor, "")).toEqual([
      "recent, liked",
      "newest, not yet liked",
      "old, well liked",
    ]);
  });

  test.each(feedSorts)(
    "in order %s shows every idea once over its pages, ties and microseconds included",
    async (sort) => {
      const actor = await aPerson();
      const all = await manyIdeas(3 * feedPageSize + 1, actor);
      const seen = await readAll(actor, `sort=${sort}`);
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen)).toEqual(new Set(all));
    },
  );

  test.each(feedSorts)(
    "in order %s shows every idea whose votes stay once, while others are voted for",
    async (sort) => {
      const [actor, author] = [await aPerson(), await aPerson()];
      const all = await manyIdeas(4 * feedPageSize, author);
      await sql("update idea set secret_vote_count = 0");
      const moving = all.filter((_, number) => number % 5 === 0);
      const [voters, seen] = [moving.values(), [] as string[]];
      seen.push(
        ...(await readAll(actor, `sort=${sort}`, async () => {
          for (let vote = 0; vote < 4; vote++) {
            const id = voters.next().value;
            if (id !== undefined) await voteOnIdea(actor, id, true);
          }
        })),
      );
      const staying = all.filter((id) => !moving.includes(id));
      expect(seen.filter((id) => staying.includes(id))).toHaveLength(staying.length);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  test("has no next page when the last is just full", async () => {
    const actor = await aPerson();
    await manyIdeas(feedPageSize, actor);
    const { rows, next } = await read(actor);
    expect(rows).toHaveLength(feedPageSize);
    expect(next).toBeNull();
  });
});

describe("an idea in the feed", () => {
  const only = async (actor: Actor): Promise<FeedIdea | undefined> => (await read(actor)).rows[0];

  test("shows the beginning of its problem without Markdown", async () => {
    const actor = await aPerson();
    await anIdea({
      problem: `# Queues\n\n> **Every** Monday, \`counter 3\` has [a queue](https://example.org/q) ![](x.png)\n\n- ~~long~~ long\n* slow\n\n${"word ".repeat(100)}`,
    });
    const excerpt = (await only(actor))?.excerpt ?? "";
    expect(excerpt).toContain("Every Monday, counter 3 has a queue");
    expect(excerpt).not.toMatch(/[*_`#>[\]|~]|https|\n[-+]/);
    expect(excerpt.length).toBeLessThanOrEqual(240);
  });

  test("keeps the words whose marks are no Markdown", async () => {
    const actor = await aPerson();
    await anIdea({ problem: "Form A_12_b says 3 > 2, part #4 costs 5 * 3." });
    expect((await only(actor))?.excerpt).toBe("Form A_12_b says 3 > 2, part #4 costs 5 * 3.");
  });

  test("says whether this person has voted and may vote", async () => {
    const [author, second, voter, other] = [
      await aPerson(),
      await aPerson(),
      await aPerson(),
      await aPerson(),
    ];
    const idea = await anIdea({ by: author, with: [second] });
    await aVote({ by: voter, on: idea });
    const seen = async (actor: Actor) => {
      const row = await only(actor);
      return [row?.voted, row?.canVote];
    };
    expect(await seen(voter)).toEqual([true, true]);
    expect(await seen(other)).toEqual([false, true]);
    expect(await seen(author)).toEqual([false, false]);
    expect(await seen(second)).toEqual([false, false]);
    expect(await seen({ ...other, active: false })).toEqual([false, false]);
    await sql("update idea set stage = 'piloting'");
    expect(await seen(voter)).toEqual([true, false]);
  });

  test("names its authors in their order, its category in the reader's language, its counts", async () => {
    const [actor, ada, ben] = [
      await aPerson(),
      await aPerson({ name: "Ada" }),
      await aPerson({ name: "Ben" }),
    ];
    const idea: Idea = await anIdea({ by: ada, with: [ben] });
    await sql("update category set name = $1", [{ en: "Space", fr: "Espace" }]);
    await aVote({ on: idea });
    await aComment({ on: idea });
    const row = await only(actor);
    expect(row).toMatchObject({
      votes: 1,
      comments: 1,
      category: "Space",
      revision: 2,
      stage: "open",
    });
    expect(row?.authors.map(({ name }) => name)).toEqual(["Ada", "Ben"]);
    const french = await feedPage(actor, readFeedFilter(new URLSearchParams()), "fr");
    expect(french.rows[0]?.category).toBe("Espace");
  });
});
