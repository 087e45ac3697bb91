import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { feedSorts, readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { feedPageSize } from "#app/features/ideas/feed-sql.server.ts";
import { feedIdeas, feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedIds, type FeedIdea } from "#app/features/ideas/feed.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Idea } from "#prisma/client/client.ts";
import {
  aCategory,
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

function read(actor: Actor, address = "") {
  return feedPage(actor, readFeedFilter(new URLSearchParams(address)), "en");
}

async function titles(actor: Actor, address: string): Promise<string[]> {
  return (await read(actor, address)).rows.map(({ title }) => title);
}

/** Every page of the feed, one after the other; `between` happens after each of them. */
async function readAll(actor: Actor, address: string, between = () => Promise.resolve()) {
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
async function manyIdeas(count: number, by: Actor): Promise<string[]> {
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

describe("the feed is narrowed", () => {
  test("to a category", async () => {
    const [actor, category] = [await aPerson(), await aCategory()];
    await anIdea({ title: "here", category });
    await anIdea({ title: "elsewhere" });
    expect(await titles(actor, `category=${category.id}`)).toEqual(["here"]);
    expect(await titles(actor, `category=${newId()}`)).toEqual([]);
  });

  test("to a unit with everything below it, but nothing above or beside", async () => {
    const [actor, ministry] = [await aPerson(), await aUnit()];
    const directorate = await aUnit({ under: ministry });
    const team = await aUnit({ under: directorate });
    const beside = await aUnit({ under: ministry });
    for (const [title, unit] of Object.entries({ ministry, directorate, team, beside }))
      await anIdea({ title, unit });
    expect(new Set(await titles(actor, `unit=${directorate.id}`))).toEqual(
      new Set(["directorate", "team"]),
    );
    expect(await titles(actor, `unit=${ministry.id}`)).toHaveLength(4);
    expect(await titles(actor, `unit=${team.id}`)).toEqual(["team"]);
  });

  test.each(feedSorts)("by both at once and in order %s, over its pages", async (sort) => {
    const [actor, category, unit] = [await aPerson(), await aCategory(), await aUnit()];
    for (let number = 0; number < feedPageSize + 3; number++)
      await anIdea({ by: actor, category, unit });
    await anIdea({ category });
    await anIdea({ unit });
    const seen = await readAll(actor, `sort=${sort}&category=${category.id}&unit=${unit.id}`);
    expect(new Set(seen).size).toBe(feedPageSize + 3);
    expect(seen).toHaveLength(feedPageSize + 3);
  });
});

describe("the feed is narrowed further", () => {
  test("to a stage, a kind, and both", async () => {
    const actor = await aPerson();
    await anIdea({ title: "piloting, stop", stage: "piloting", kind: "stop" });
    await anIdea({ title: "piloting", stage: "piloting" });
    await anIdea({ title: "stop", kind: "stop" });
    expect(new Set(await titles(actor, "stage=piloting"))).toEqual(
      new Set(["piloting, stop", "piloting"]),
    );
    expect(new Set(await titles(actor, "kind=stop"))).toEqual(new Set(["piloting, stop", "stop"]));
    expect(await titles(actor, "stage=piloting&kind=stop")).toEqual(["piloting, stop"]);
  });

  test("to an author, but only where they are named", async () => {
    const [actor, ada] = [await aPerson(), await aPerson()];
    await anIdea({ title: "hers", by: ada });
    await anIdea({ title: "theirs", with: [ada] });
    const unnamed = await anIdea({ title: "under a pseudonym", by: ada });
    await sql("update idea_author set named = false where idea_id = $1", [unnamed.id]);
    await anIdea();
    for (const reader of [actor, ada])
      expect(new Set(await titles(reader, `author=${ada.id}`))).toEqual(
        new Set(["hers", "theirs"]),
      );
    expect(await titles(actor, `author=${newId()}`)).toEqual([]);
  });

  test("to days as they are where the organisation is, both included", async () => {
    await anOrganisation({ timeZone: "Pacific/Auckland" });
    const actor = await aPerson();
    // Midnight in Auckland, in the southern summer, is eleven in the morning the day before.
    for (const time of ["2031-01-09T10:59:59Z", "2031-01-09T11:00:00Z", "2031-01-10T10:59:59Z"])
      await anIdea({ title: time, at: new Date(time) });
    const kept = ["2031-01-10T10:59:59Z", "2031-01-09T11:00:00Z"];
    expect(await titles(actor, "sort=new&from=2031-01-10&to=2031-01-10")).toEqual(kept);
    expect(await titles(actor, "sort=new&from=2031-01-10")).toEqual(kept);
    expect(await titles(actor, "sort=new&to=2031-01-09")).toEqual(["2031-01-09T10:59:59Z"]);
    expect(await titles(actor, "sort=new&from=2031-01-11&to=2031-01-01")).toEqual([]);
  });

  test("to what nobody has answered yet", async () => {
    const actor = await aPerson();
    await anIdea({ title: "waits" });
    await anIdea({ title: "declined", stage: "not_now" });
    expect(await titles(actor, "view=awaiting")).toEqual(["waits"]);
  });

  test("to what one follows: ideas, named authors, categories, units with all below; never to what one muted", async () => {
    const [actor, ada, category, unit] = [
      await aPerson(),
      await aPerson(),
      await aCategory(),
      await aUnit(),
    ];
    const idea = await anIdea({ title: "itself" });
    await anIdea({ title: "author", by: ada });
    await anIdea({ title: "category", category });
    await anIdea({ title: "unit", unit: await aUnit({ under: unit }) });
    const unnamed = await anIdea({ title: "under a pseudonym", by: ada });
    await sql("update idea_author set named = false where idea_id = $1", [unnamed.id]);
    const muted = await anIdea({ title: "muted", category });
    await anIdea({ title: "followed by somebody else" });
    await sql(
      `insert into follow (person_id, subject_kind, subject_id, reason, muted, since)
       select $1, kind, id, 'chosen', muted, now() from unnest($2::text[], $3::uuid[], $4::boolean[]) x (kind, id, muted)`,
      [
        actor.id,
        ["idea", "person", "category", "unit", "idea"],
        [idea.id, ada.id, category.id, unit.id, muted.id],
        [false, false, false, false, true],
      ],
    );
    for (const sort of feedSorts)
      expect(new Set(await titles(actor, `view=following&sort=${sort}`))).toEqual(
        new Set(["itself", "author", "category", "unit"]),
      );
    expect(await titles(ada, "view=following")).toEqual([]);
  });

  test("to one's own unit and what lies below it", async () => {
    const unit = await aUnit();
    const actor = await aPerson({ unit });
    await anIdea({ title: "here", unit });
    await anIdea({ title: "below", unit: await aUnit({ under: unit }) });
    await anIdea({ title: "elsewhere" });
    expect(new Set(await titles(actor, "view=my-unit"))).toEqual(new Set(["here", "below"]));
  });

  test.each(feedSorts)("by everything at once, in order %s, over its pages", async (sort) => {
    const [unit, category] = [await aUnit(), await aCategory()];
    const actor = await aPerson({ unit });
    const at = new Date("2031-05-17T12:00:00Z");
    const wanted = { by: actor, unit, category, stage: "open", kind: "new", at } as const;
    for (let number = 0; number < feedPageSize + 2; number++) await anIdea(wanted);
    await anIdea({ ...wanted, kind: "improve" });
    await anIdea({ ...wanted, stage: "accepted" });
    await anIdea({ ...wanted, by: await aPerson() });
    await anIdea({ ...wanted, at: new Date("2031-05-19T12:00:00Z") });
    const filter = `view=my-unit&category=${category.id}&unit=${unit.id}&stage=open&kind=new&author=${actor.id}`;
    const seen = await readAll(actor, `sort=${sort}&${filter}&from=2031-05-17&to=2031-05-17`);
    expect(new Set(seen).size).toBe(feedPageSize + 2);
    expect(seen).toHaveLength(feedPageSize + 2);
  });
});

describe("what makes no sense in a feed's address is passed over", () => {
  const dashes = "-".repeat(36);
  test.each([
    ...["after=", "after=x", "after=1_", `after=1_${dashes}`, `after=_${newId()}`, "after=%00"],
    ...[
      `after=NaN_${newId()}`,
      `after=1e999_${newId()}`,
      `after=0x10_${newId()}`,
      `after=1_${newId()}x`,
    ],
    ...[
      "category=x",
      "unit=1",
      `unit=${dashes}`,
      "sort=rank desc; drop table idea",
      "category=%00",
    ],
    ...["stage=merged", "kind='", "view=0", "author=x", "from=2031-02-31", "to=tomorrow"],
  ])("%s", async (address) => {
    const actor = await aPerson();
    await anIdea({ title: "still here" });
    for (const sort of feedSorts)
      expect(
        await titles(actor, address.startsWith("sort") ? address : `sort=${sort}&${address}`),
      ).toEqual(["still here"]);
  });

  test.each([
    "1e300",
    "-1e300",
    "9e15",
    "-9e15",
    "1e17",
    "2147483648",
    "-2147483649",
    "0.5",
    "1e-320",
  ])("a place so far out as %s breaks nothing", async (value) => {
    const actor = await aPerson();
    await anIdea();
    for (const sort of feedSorts)
      await expect(read(actor, `sort=${sort}&after=${value}_${newId()}`)).resolves.toBeTruthy();
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

describe("ideas asked for by id", () => {
  const ask = async (actor: Actor, ids: string) => {
    const wanted = readFeedIds(new URLSearchParams({ ids }));
    return wanted && feedIdeas(actor, { ids: wanted }, "en");
  };

  test("are shown as the feed shows them, with the revisions of text and discussion", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    await anIdea();
    await aVote({ by: actor, on: idea });
    await aComment({ on: idea });
    const rows = await ask(actor, idea.id);
    expect(rows).toEqual((await read(actor)).rows.filter(({ id }) => id === idea.id));
    expect(rows).toMatchObject([{ voted: true, comments: 1, revision: 2, discussionRevision: 1 }]);
  });

  test("are left out where the feed would not show them", async () => {
    const [actor, unit] = [await aPerson(), await aUnit()];
    const below = await anIdea({ unit: await aUnit({ under: unit }), stage: "accepted" });
    const beside = await anIdea({ stage: "accepted" });
    const filter = readFeedFilter(new URLSearchParams(`unit=${unit.id}&stage=accepted`));
    const shown = await feedIdeas(actor, { ids: [below.id, beside.id], filter }, "en");
    expect(shown.map(({ id }) => id)).toEqual([below.id]);
  });

  test("are left out when they are nonsense or gone, and are a hundred at most", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    for (const ids of ["", ",", "'", "\u0000", newId(), "null,{}", "__proto__"])
      expect(await ask(actor, ids), ids).toEqual([]);
    expect(await ask(actor, `x,${idea.id},${idea.id},${newId()}`)).toHaveLength(1);
    const many = Array.from({ length: 300 }, () => newId());
    expect(readFeedIds(new URLSearchParams({ ids: many.join() }))).toHaveLength(100);
    expect(readFeedIds(new URLSearchParams())).toBeNull();
  });
});
