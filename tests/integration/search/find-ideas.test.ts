import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { foundPageSize } from "#app/features/search/found.ts";
import { foundCounts, readySearch } from "#app/features/search/search.queries.server.ts";
import { readQuery } from "#app/features/search/search-query.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aNote } from "#tests/support/talk.ts";
import { commentsFound, findIdeas, titlesFound } from "./searching.ts";

useDatabase();

let reader: Actor;
beforeEach(async () => {
  reader = await aPerson();
});

describe("words", () => {
  test("are found in any ending, in the language of the idea", async () => {
    await anIdea({ title: "Shorten the waiting queues", problem: "p", proposal: "p" });
    await anIdea({ title: "Réunions plus courtes", language: "fr", problem: "p", proposal: "p" });
    expect(await titlesFound(reader, "queue wait")).toEqual(["Shorten the waiting queues"]);
    expect(await titlesFound(reader, "réunion courte")).toEqual(["Réunions plus courtes"]);
  });

  test("are found whatever accents and capitals they are written with", async () => {
    await anIdea({ title: "Des idées acceptées à l’étude", language: "fr", problem: "p" });
    for (const typed of ["idee", "IDÉES", "acceptee", "accepté", "acceptées", "etude"])
      expect(await titlesFound(reader, typed), typed).toHaveLength(1);
  });

  test("are found in every part of an idea, those in its title first", async () => {
    const body = await anIdea({ title: "Other", problem: "The salt is gone.", at: new Date() });
    await anIdea({ title: "Salt", problem: "p", at: new Date(Date.now() - 86_400_000) });
    expect(await titlesFound(reader, "salt")).toEqual(["Salt", "Other"]);
    expect(await titlesFound(reader, "salt", "new")).toEqual(["Other", "Salt"]);
    await sql("update idea set problem = 'Gone.', beneficiary = 'Gritters' where id = $1", [
      body.id,
    ]);
    expect(await titlesFound(reader, "salt")).toEqual(["Salt"]);
    expect(await titlesFound(reader, "gritter")).toEqual(["Other"]);
  });

  test("may be phrases, left out, or one or another", async () => {
    await anIdea({ title: "Winter tyres for vans", problem: "p" });
    await anIdea({ title: "Tyres that last a winter", problem: "p" });
    await anIdea({ title: "Chains instead", problem: "p" });
    expect(await titlesFound(reader, '"winter tyres"')).toEqual(["Winter tyres for vans"]);
    expect(await titlesFound(reader, "tyres -vans")).toEqual(["Tyres that last a winter"]);
    expect((await titlesFound(reader, "vans OR chains")).sort()).toEqual([
      "Chains instead",
      "Winter tyres for vans",
    ]);
  });

  test("that stand in every text find nothing, and that is said", async () => {
    await anIdea({ title: "The idea of it" });
    const ready = await readySearch(reader, readQuery("the of"));
    // "of" and "the" are common in English alone: in French they are words like others.
    expect((await foundCounts(reader, ready)).ideas).toBe(0);
    expect((await readySearch(reader, readQuery("on"))).lookup).toBeNull();
  });
});

describe("slips of the finger", () => {
  test("are forgiven, and what was looked for instead is said", async () => {
    await anIdea({ title: "Bridge sensors at the depot", problem: "p" });
    const { rows, corrected } = await findIdeas(reader, "birdge sensors");
    expect(rows).toHaveLength(1);
    expect(corrected?.terms.map(({ text }) => text)).toEqual(["bridge", "sensors"]);
    expect(await titlesFound(reader, "birdge -depot")).toEqual([]);
  });

  test("do not betray words of ideas that nobody sees", async () => {
    const idea = await anIdea({ title: "Scandalous allegations" });
    await sql("update idea set hidden_at = now() where id = $1", [idea.id]);
    const { rows, corrected } = await findIdeas(reader, "scandalus");
    expect([rows, corrected]).toEqual([[], null]);
  });
});

describe("filters", () => {
  test("are the author's name, one's own too", async () => {
    const odile = await aPerson({ name: "Odile Lefèvre" });
    await anIdea({ by: odile, title: "Hers" });
    await anIdea({ by: reader, title: "Mine" });
    await anIdea({ title: "Another" });
    expect(await titlesFound(reader, "author:lefevre")).toEqual(["Hers"]);
    expect(await titlesFound(reader, 'auteur:"Odile Lef"')).toEqual(["Hers"]);
    expect(await titlesFound(reader, "author:me")).toEqual(["Mine"]);
    expect(await titlesFound(reader, "-author:lefevre -author:me")).toEqual(["Another"]);
  });

  test("are a unit with those below it, a category, a stage, a kind", async () => {
    const roads = await aUnit({ name: "Roads & Bridges" });
    const salt = await aUnit({ name: "Salt depot", under: roads });
    const category = await aCategory({ name: "Sécurité" });
    await anIdea({ unit: salt, category, stage: "in_review", kind: "stop", title: "It" });
    await anIdea({ title: "Another" });
    for (const typed of [
      'unit:"roads bridges"',
      "service:salt",
      "category:securite",
      'stage:"in review"',
      'étape:"À l’étude"',
      "stage:in-review",
      "kind:stop",
      "type:cesser unit:roads category:sécurité",
    ])
      expect(await titlesFound(reader, typed), typed).toEqual(["It"]);
    expect(await titlesFound(reader, "stage:open stage:in-review", "new")).toHaveLength(2);
  });

  test("are a tag, whatever its accents, and what the organisation calls a stage", async () => {
    const idea = await anIdea({ title: "It", stage: "piloting" });
    const hidden = await anIdea({ title: "Hidden" });
    await sql(
      "insert into idea_tag (idea_id, folded, tag) values ($1, 'neige & sel', 'Neige & sel'), ($2, 'secret', 'Secret')",
      [idea.id, hidden.id],
    );
    await sql("update idea set hidden_at = now() where id = $1", [hidden.id]);
    await sql(`insert into stage_name (stage, usual, name) values ('piloting', '{"en": "Piloting"}', '{"en": "Trying it out"}')
      on conflict (stage) do update set name = excluded.name`);
    for (const typed of ['tag:"NEIGE & sel"', 'mot-clé:"neige & sel"', 'stage:"trying it out"'])
      expect(await titlesFound(reader, typed), typed).toEqual(["It"]);
    const ready = await readySearch(reader, readQuery("tag:secret"));
    expect(ready.lookup?.narrowing.unknown).toEqual([{ key: "tag", value: "secret" }]);
  });

  test("of the same name as their whole are that whole", async () => {
    await anIdea({ unit: await aUnit({ name: "Port" }), title: "Port" });
    await anIdea({ unit: await aUnit({ name: "Port of Valmere" }), title: "Port of Valmere" });
    expect(await titlesFound(reader, "unit:port")).toEqual(["Port"]);
    expect(await titlesFound(reader, "unit:valmere")).toEqual(["Port of Valmere"]);
  });

  test("that name nothing find nothing, and are told", async () => {
    await anIdea({ title: "Salt" });
    const ready = await readySearch(reader, readQuery("salt unit:nowhere stage:done-for"));
    expect(ready.lookup?.narrowing.unknown).toEqual([
      { key: "unit", value: "nowhere" },
      { key: "stage", value: "done-for" },
    ]);
    expect(await titlesFound(reader, "salt unit:nowhere")).toEqual([]);
  });
});

describe("what somebody may not see", () => {
  test.each(["hidden_at", "waiting_since", "withdrawn_at"])("is not found: %s", async (column) => {
    const idea = await anIdea({ title: "Zanzibar", by: reader });
    await aComment({ on: idea, text: "Zanzibar too" });
    await sql(`update idea set ${column} = now() where id = $1`, [idea.id]);
    expect(await titlesFound(reader, "zanzibar")).toEqual([]);
    expect(await titlesFound(reader, "author:me")).toEqual([]);
    expect(await commentsFound(reader, "zanzibar")).toEqual([]);
    const counts = await foundCounts(reader, await readySearch(reader, readQuery("zanzibar")));
    expect(counts).toEqual({ ideas: 0, comments: 0, challenges: 0, people: 0 });
  });

  test("is what answerable people note among themselves", async () => {
    const idea = await anIdea({ title: "Salt" });
    await aNote({ by: await aPerson(), on: idea, text: "Zanzibar is too dear." });
    expect(await titlesFound(reader, "zanzibar")).toEqual([]);
    expect(await commentsFound(reader, "zanzibar")).toEqual([]);
  });

  test("is who stands behind a pseudonym", async () => {
    const odile = await aPerson({ name: "Odile Secret" });
    const idea = await anIdea({ by: odile, title: "Zanzibar" });
    await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
    await sql("update idea set pseudonym = 'A nurse' where id = $1", [idea.id]);
    expect(await titlesFound(reader, "author:secret")).toEqual([]);
    expect(await titlesFound(reader, "zanzibar -author:secret")).toEqual(["Zanzibar"]);
    const { rows } = await findIdeas(reader, "zanzibar");
    expect(rows).toMatchObject([{ authors: [], pseudonym: "A nurse" }]);
    expect(JSON.stringify(rows)).not.toContain(odile.id);
  });
});

describe("what is shown", () => {
  test("is marked where it was found, and no text can look like a mark", async () => {
    await anIdea({
      title: "Salt <b>the</b> \uE000steps\uE001",
      problem: "Nobody **salts** [them](https://example.org) <script>alert(1)</script>",
    });
    const { rows } = await findIdeas(reader, "salt");
    expect(rows[0]?.title).toEqual([
      { text: "Salt", found: true },
      { text: " <b>the</b> steps", found: false },
    ]);
    expect(rows[0]?.text.find(({ found }) => found)?.text).toBe("salts");
  });

  test("comes in pages without gaps or repeats", async () => {
    const many = foundPageSize * 2 + 3;
    const first = await anIdea({ title: "Salt the steps" });
    await sql(
      `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at)
       select gen_random_uuid(), 'Salt the steps', repeat('p ', n % 5), 'p', $1, $2, 'en', now() - make_interval(hours => n / 3)
       from generate_series(1, $3::int) n`,
      [first.categoryId, first.unitId, many - 1],
    );
    for (const order of ["relevance", "new"] as const) {
      const seen = new Set<string>();
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof findIdeas>> = await findIdeas(reader, "salt", {
          order,
          after,
        });
        for (const { id } of page.rows) seen.add(id);
        after = page.next;
      } while (after !== null);
      expect(seen.size, order).toBe(many);
    }
  });
});

describe("hostile queries", () => {
  test.each([
    ['unbalanced "quotes'],
    ["a:* & !b | (c <-> d) ' \\"],
    ["\u0000\ud800\u202e"],
    ["salt ".repeat(2_000)],
    ["'; drop table idea; --"],
    [`author:"%_\\" unit:"' or 1=1" category:'`],
    ["-".repeat(9_999)],
    ['stage:stage:stage: -:-: """" OR OR -OR'],
    ["𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﷽ z̷̡a̵l̸g̶o̷"],
  ])("%s are answered", async (typed) => {
    await anIdea({ title: "Salt" });
    await expect(findIdeas(reader, typed)).resolves.toBeDefined();
    await expect(commentsFound(reader, typed)).resolves.toBeDefined();
    await expect(
      foundCounts(reader, await readySearch(reader, readQuery(typed))),
    ).resolves.toBeDefined();
  });
});
