import { describe, expect, it } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anOrganisation, aUnit } from "#tests/support/builders.ts";
import { ballotText, threeProjects, useImports } from "./ballot-files.ts";

const database = useDatabase();
const { run, file, folder } = useImports();

describe("importing ballots", () => {
  it("turns proposals into open ideas with their cost, and approvals into votes", async () => {
    const { code, text } = await run("ballots", await file());
    expect(code).toBe(0);
    expect(text).toContain("Lakeside budget (2031): 3 proposals, 3 voters, 4 choices.");
    expect(text).toContain("The counts agree: 3 proposals, 4 votes.");
    const ideas = await sql(
      `select i.original_id, i.title, i.proposal, i.cost::text, i.stage, i.vote_count, c.name, a.name as author
       from idea i join category c on c.id = i.category_id
       join idea_author x on x.idea_id = i.id join person a on a.id = x.person_id order by 1`,
    );
    const shared = {
      stage: "open",
      name: { en: "Lakeside budget (2031)" },
      author: "Import: Lakeside budget (2031)",
    };
    const none = "The ballot file does not describe this proposal.";
    expect(ideas).toEqual([
      {
        original_id: "p1",
        title: "Benches by the river",
        proposal: "Six wooden benches.",
        cost: "1200.00",
        vote_count: 3,
        ...shared,
      },
      {
        original_id: "p2",
        title: "Later buses",
        proposal: none,
        cost: "80.50",
        vote_count: 1,
        ...shared,
      },
      {
        original_id: "p3",
        title: "A mural",
        proposal: none,
        cost: "40.00",
        vote_count: 0,
        ...shared,
      },
    ]);
  });

  it("keeps counters, ranks and the list of changes equal to the votes", async () => {
    await run("ballots", await file());
    const wrong = await sql(
      `select i.id from idea i
       where vote_count <> (select count(*) from vote v where v.idea_id = i.id)
          or vote_count <> (select count(*) from vote_change c where c.idea_id = i.id and c.delta = 1)
          or rank <> trend_rank(vote_count, published_at)`,
    );
    expect(wrong).toEqual([]);
  });

  it("puts voters who can never sign in into one unit below the root, whatever the number of imports", async () => {
    const root = await aUnit({ name: "Bureau of Examples" });
    await run("ballots", await file());
    await run("ballots", await file(ballotText({ meta: { instance: "2032" } })));
    expect(await sql("select name, parent_id from unit where imported")).toEqual([
      { name: "Imported", parent_id: root.id },
    ]);
    const people = await sql(
      `select p.name from person p join unit u on u.id = p.unit_id
       where u.imported and p.import_id is not null and p.email is null and p.role = 'staff'`,
    );
    expect(people).toHaveLength(8);
    expect(people).toContainEqual({ name: "Voter a" });
  });

  it("dates ideas and votes by the election, never later than now", async () => {
    await run(
      "ballots",
      await file(ballotText({ meta: { date_begin: "14.06.2016", date_end: "2016-06-24" } })),
    );
    await run("ballots", await file(ballotText({ meta: { date_begin: "2999" } })));
    const [past, future] = await sql<{ published: Date; voted: Date; now: Date }>(
      `select min(i.published_at) as published, min(v.at) as voted, now()
       from import m join idea i on i.import_id = m.id join vote v on v.idea_id = i.id
       group by m.id order by m.created_at`,
    );
    expect(past?.published).toEqual(new Date("2016-06-14T00:00:00Z"));
    expect(past?.voted).toEqual(new Date("2016-06-24T00:00:00Z"));
    expect(future?.published.getTime()).toBeLessThanOrEqual(future?.now.getTime() ?? 0);
  });

  it("speaks the file's language, and else the organisation's", async () => {
    await anOrganisation();
    await run("ballots", await file(ballotText({ meta: { language: "French" } })));
    expect(await sql("select distinct language from idea")).toEqual([{ language: "fr" }]);
    await sql("update organisation set language = 'fr'");
    await run("ballots", await file(ballotText({ meta: { language: "Dutch" } })));
    expect(await sql("select distinct language from idea")).toEqual([{ language: "fr" }]);
    expect(await sql("select name from category where name ? 'fr'")).toHaveLength(1);
  });

  it("keeps a name that is too long for a title whole in the text", async () => {
    const long = "tree ".repeat(120).trim();
    await run(
      "ballots",
      await file(ballotText({ projects: [`p1;1;${long};0;Shade.`], votes: [] })),
    );
    const [idea] = await sql<{ title: string; proposal: string }>(
      "select title, proposal from idea",
    );
    expect(idea?.title).toHaveLength(500);
    expect(idea?.proposal).toBe(`${long}\n\nShade.`);
  });

  it("records one event and nothing that follows from it", async () => {
    await run("ballots", await file());
    expect(await sql("select kind, actor_id, data from domain_event")).toEqual([
      {
        kind: "ballots.imported",
        actor_id: null,
        data: { name: "Lakeside budget (2031)", ideas: 3, voters: 3, votes: 4 },
      },
    ]);
    expect(await sql("select 1 from graphile_worker.jobs")).toEqual([]);
    expect(database.published).toEqual([]);
  });

  it("writes a file once: a second time it says so and still compares", async () => {
    const path = await file();
    await run("ballots", path);
    const { code, text } = await run("ballots", await file());
    expect(code).toBe(0);
    expect(text).toContain("nothing was written");
    expect(text).toContain("The counts agree");
    expect(await sql("select count(*)::int as n from vote")).toEqual([{ n: 4 }]);
  });

  it("lets one of two imports of the same file at once win", async () => {
    const path = await file();
    const both = await Promise.all([run("ballots", path), run("ballots", path)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ text }) => text.includes("nothing was written"))).toHaveLength(1);
    expect(await sql("select count(*)::int as n from import")).toEqual([{ n: 1 }]);
    expect(await sql("select count(*)::int as n from vote")).toEqual([{ n: 4 }]);
  });

  it("imports more voters than are written at once", async () => {
    const votes = Array.from(
      { length: 4_321 },
      (_, at) => `${String(at)};p1${at % 3 === 0 ? ",p2" : ""}`,
    );
    const projects = ["p1;1;One;4321;", "p2;1;Two;1441;"];
    const { code, text } = await run("ballots", await file(ballotText({ projects, votes })));
    expect(code).toBe(0);
    expect(text).toContain("The counts agree: 2 proposals, 5,762 votes.");
  });
});

describe("what does not fit", () => {
  const withBadRows = () =>
    ballotText({
      votes: ["a;p1,p2", "b;p1", "c;p9", "c;p1", ...Array.from({ length: 25 }, () => "d")],
    });

  it("skips bad rows, tells their lines and reasons, and how many more there are", async () => {
    const { code, text } = await run("ballots", await file(withBadRows()));
    expect(code).toBe(0);
    expect(text).toContain("26 bad rows skipped:");
    expect(text).toContain('  line 15: its vote names "p9", which is no project_id of this file');
    expect(text).toContain("  and 6 more");
    expect(await sql("select count(*)::int as n from vote")).toEqual([{ n: 4 }]);
  });

  it("writes nothing at all with --strict", async () => {
    const { code, text } = await run("ballots", await file(withBadRows()), "--strict");
    expect(code).toBe(1);
    expect(text).toContain("26 bad rows found, so nothing was written:");
    for (const table of ["import", "idea", "category", "person", "unit", "vote", "domain_event"])
      expect(await sql(`select 1 from ${table}`), table).toEqual([]);
  });

  it("imports a file without bad rows with --strict", async () => {
    expect(await run("ballots", await file(), "--strict")).toMatchObject({ code: 0 });
  });

  it("fails when the official counts are others, unless rows were skipped", async () => {
    const projects = threeProjects.with(1, "p2;80;Later buses;5;");
    const { code, text } = await run("ballots", await file(ballotText({ projects })));
    expect(code).toBe(1);
    expect(text).toMatch(/p2 +Later buses +5 +1 +-4/);
    expect(text).toContain("The counts differ for 1 of 3 proposals.");
    const skipping = await run(
      "ballots",
      await file(ballotText({ votes: ["a;p1,p2", "b;p1", "c;p9"] })),
    );
    expect(skipping.code).toBe(0);
    expect(skipping.text).toContain(
      "The counts differ for 1 of 3 proposals; 1 row of the file was skipped.",
    );
  });

  it("tells, but takes, votes of unusual length and a file that holds less than it announces", async () => {
    const meta = { min_length: "2", max_length: "3", num_votes: "9" };
    const { code, text } = await run("ballots", await file(ballotText({ meta })));
    expect(code).toBe(0);
    expect(text).toContain("min_length and max_length allow: 2.");
    expect(text).toContain("META announces num_votes 9; 3 could be read.");
  });

  it.each([
    ["empty", Buffer.alloc(0), "is empty"],
    ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0x0a, 1, 2]), "not a pabulib file"],
    ["without votes", ballotText().replace(/VOTES[^]*/, ""), "it ends without a section VOTES"],
    [
      "ordinal",
      ballotText({ meta: { vote_type: "ordinal" } }),
      "only approval votes can be imported",
    ],
    [
      "without one good proposal",
      ballotText({ projects: [";;;;"], votes: [] }),
      "No proposal of this file can be read",
    ],
  ])("refuses a file that is %s in a sentence and writes nothing", async (_, content, reason) => {
    const { code, text } = await run("ballots", await file(content));
    expect(code).toBe(1);
    expect(text).toContain(reason);
    expect(await sql("select 1 from import")).toEqual([]);
  });

  it("refuses a folder, a missing file and a command line it does not know", async () => {
    expect((await run("ballots", folder())).text).toContain("is not a file");
    expect((await run("ballots", `${folder()}/none.pb`)).text).toContain("There is no file");
    for (const argv of [
      [],
      ["ballots"],
      ["bring"],
      ["list", "x"],
      ["ballots", "x", "--fast"],
      ["undo", "x", "--strict"],
    ])
      expect((await run(...argv)).text).toContain("npm run import -- ballots FILE.pb");
  });

  it("writes nothing when it fails half-way", async () => {
    await sql(
      `create function refuse_voter() returns trigger language plpgsql as $$
       begin if new.name = 'Voter c' then raise exception 'no room'; end if; return new; end $$`,
    );
    await sql(
      "create trigger refuse_voter before insert on person for each row execute function refuse_voter()",
    );
    await expect(run("ballots", await file())).rejects.toThrow("no room");
    await sql("drop function refuse_voter cascade");
    for (const table of ["import", "idea", "category", "person", "unit", "vote"])
      expect(await sql(`select 1 from ${table}`), table).toEqual([]);
  });
});
