import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import {
  aCategory,
  aComment,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { csv, everything, goodRows, header } from "./table-files.ts";
import { useImports } from "#tests/support/import-runs.ts";

useDatabase();
const { run, file } = useImports("csv");
let roads: { readonly id: string };

beforeEach(async () => {
  await anOrganisation();
  const ministry = await aUnit({ name: "Ministry" });
  roads = await aUnit({ name: "Roads", under: ministry });
  await aCategory({ name: "Service" });
});

const ideas = () =>
  sql<Record<string, unknown>>(
    `select i.original_id as id, i.title, i.problem, i.proposal, i.kind, i.stage, i.published_at as at,
       c.name ->> 'en' as category, u.name as unit, p.name as author, m.name as import,
       o.votes, o.comments, o.author as "originAuthor", o.url,
       array(select t.tag from idea_tag t where t.idea_id = i.id order by t.position) as tags
     from idea i join category c on c.id = i.category_id join unit u on u.id = i.unit_id
     join idea_author a on a.idea_id = i.id join person p on p.id = a.person_id
     left join import m on m.id = i.import_id left join idea_origin o on o.idea_id = i.id
     order by i.original_id`,
  );

describe("importing a table of ideas", () => {
  test("makes an idea of each row, with its place, author, date, kind and stage", async () => {
    const ada = await aPerson({ name: "Ada", email: "ada@example.org", unit: roads });
    const table = csv(
      [
        "Titre",
        "PROBLÈME",
        "Proposal",
        "Category",
        "Unit",
        "author email",
        "Created At",
        "status",
        "kind",
        "id",
        "Votes",
      ],
      [
        "Benches",
        "Nowhere to sit",
        "Six benches",
        "service",
        "ministry > ROADS",
        "ADA@example.org",
        "2024-05-31T14:20:00+02:00",
        "In review",
        "new",
        "7",
        "12",
      ],
      [
        "Later buses",
        "The last bus is early",
        "",
        "Service",
        "",
        "",
        "2024-06-01",
        "",
        "",
        "8",
        "0",
      ],
    );
    const { code, text } = await run("ideas", await file(table), "--name", "Suggestion box");
    expect(text).toContain("Suggestion box: 2 new ideas, 0 here already, 0 left out, 0 problems.");
    expect(code).toBe(0);
    expect(await ideas()).toEqual([
      {
        id: "7",
        title: "Benches",
        problem: "Nowhere to sit",
        proposal: "Six benches",
        kind: "new",
        stage: "in_review",
        at: new Date("2024-05-31T12:20:00Z"),
        category: "Service",
        unit: "Roads",
        author: "Ada",
        import: "Suggestion box",
        votes: 12,
        comments: null,
        originAuthor: "",
        tags: [],
        url: "",
      },
      {
        id: "8",
        title: "Later buses",
        problem: "The last bus is early",
        proposal: "",
        kind: "improve",
        stage: "open",
        at: new Date("2024-06-01T00:00:00Z"),
        category: "Service",
        unit: "Ministry",
        author: "Import: Suggestion box",
        import: "Suggestion box",
        votes: 0,
        comments: null,
        originAuthor: "",
        tags: [],
        url: "",
      },
    ]);
    const [row] = await sql<{ count: number }>("select count(*)::int as count from vote");
    expect(row?.count, "a figure makes no votes").toBe(0);
    expect((await sql("select 1 from idea_author where person_id = $1", [ada.id])).length).toBe(1);
  });

  test("recognises Fider's export", async () => {
    const fider = csv(
      [
        "number",
        "title",
        "description",
        "created_at",
        "created_by",
        "votes_count",
        "comments_count",
        "status",
        "responded_by",
        "responded_at",
        "response",
        "original_number",
        "original_title",
        "tags",
      ],
      [
        "1",
        "Dark mode",
        "My eyes.",
        "2018-03-01T13:04:05Z",
        "Jon Snow",
        "34",
        "5",
        "completed",
        "Arya",
        "2018-04-01T10:00:00Z",
        "It is there\nsince today.",
        "",
        "",
        "ui, easy",
      ],
      [
        "2",
        "Night mode",
        "Same.",
        "2018-03-02T13:04:05Z",
        "Sansa",
        "3",
        "0",
        "duplicate",
        "",
        "",
        "",
        "1",
        "Dark mode",
        "",
      ],
      ...["open", "planned", "started", "declined"].map((status, at) => [
        String(at + 3),
        `Idea ${status}`,
        "Words.",
        "2018-03-02T13:04:05Z",
        "Bran",
        "0",
        "0",
        status,
        ...["", "", "", "", "", ""],
      ]),
    );
    const path = await file(fider);
    const dry = await run("ideas", path, "--name", "Fider", "--category", "Service", "--dry-run");
    expect(dry.text).toContain("line 4: left out: Night mode (It is marked as a duplicate of 1.)");
    expect(dry.text).toContain(
      "34 votes are not brought in, since votes belong to people; the figure is kept.",
    );
    expect(dry.text).toContain("No e-mail address tells who Jon Snow is");
    const { text } = await run("ideas", path, "--name", "Fider", "--category", "Service");
    expect(text).toContain("Fider: 5 new ideas, 0 here already, 1 left out, 0 problems.");
    const brought = await ideas();
    expect(brought.map(({ id, stage }) => [id, stage])).toEqual([
      ["1", "implemented"],
      ["3", "open"],
      ["4", "accepted"],
      ["5", "piloting"],
      ["6", "not_now"],
    ]);
    expect(brought[0]).toMatchObject({
      problem: "My eyes.",
      proposal: "> **Arya, 2018-04-01**\n>\n> It is there\n> since today.",
      ...{ votes: 34, comments: 5, originAuthor: "Jon Snow", tags: ["ui", "easy"] },
    });
  });

  test("a repeat changes nothing, and new rows are added", async () => {
    const path = await file(csv(header, ...goodRows(5)));
    await run("ideas", path, "--name", "Box");
    const before = await everything();
    const again = await run("ideas", path, "--name", "Box");
    expect(again.text).toContain("0 new ideas, 5 here already");
    expect(again.text).toContain("nothing was written");
    expect(await everything()).toBe(before);
    const changed = goodRows(5).map((row) => row.with(1, "Another title"));
    const more = await file(csv(header, ...changed, ...goodRows(2, 6)));
    expect((await run("ideas", more, "--name", "Box")).text).toContain(
      "2 new ideas, 0 here already, 5 changed since and left as they are",
    );
    expect((await ideas()).map(({ title }) => title)).not.toContain("Another title");
    expect(await ideas()).toHaveLength(7);
    expect((await run("ideas", path, "--name", "Another box")).text).toContain("5 new ideas");
  });

  test("of two at once each idea is made once", async () => {
    const paths = await Promise.all([
      file(csv(header, ...goodRows(450))),
      file(csv(header, ...goodRows(450).reverse())),
      file(csv(header, ...goodRows(450))),
    ]);
    await Promise.all(paths.map((path) => run("ideas", path, "--name", "Box")));
    expect(await ideas()).toHaveLength(450);
    const twice = await sql("select 1 from idea group by original_id having count(*) > 1");
    expect(twice).toEqual([]);
  });

  test("a dry run writes nothing and shows every row", async () => {
    const path = await file(csv(header, ...goodRows(2), ["x", "", "No title", "Service", ""]));
    const before = await everything();
    const { code, text } = await run("ideas", path, "--dry-run");
    expect(await everything()).toBe(before);
    expect(code).toBe(0);
    expect(text).toContain("  line 2: new: Idea number 1");
    expect(text).toContain("  line 4: problem: - (It has no title.)");
    expect((await run("ideas", path, "--dry-run", "--strict")).code).toBe(1);
  });

  test("leaves bad rows out and says why, or with --strict writes nothing at all", async () => {
    const table = csv(
      [...header, "status", "created at", "votes", "kind"],
      ["1", "Good", "Words", "Service", "Roads", "", "", "", ""],
      ["2", "Stage", "Words", "Service", "Roads", "in orbit", "", "", ""],
      ["3", "Date", "Words", "Service", "Roads", "", "31/05/2024", "", ""],
      ["4", "To come", "Words", "Service", "Roads", "", "2999-01-01", "", ""],
      ["5", "Count", "Words", "Service", "Roads", "", "", "many", ""],
      ["6", "Kind", "Words", "Service", "Roads", "", "", "", "odd"],
      ["7", "Category", "Words", "Nowhere", "Roads", "", "", "", ""],
      ["8", "Unit", "Words", "Service", "Moon", "", "", "", ""],
      ["1", "Again", "Words", "Service", "Roads", "", "", "", ""],
      ["9", "No text", "  ", "Service", "Roads", "", "", "", ""],
      ["10", "Nul\u0000", "Words", "Service", "Roads", "", "", "", ""],
      ["11", "Long", "x".repeat(20_001), "Service", "Roads", "", "", "", ""],
      ["12", "Ragged", "Words", "Service"],
    );
    const path = await file(table);
    const before = await everything();
    const strict = await run("ideas", path, "--strict");
    expect(strict.code).toBe(1);
    expect(await everything()).toBe(before);
    const { code, text } = await run("ideas", path);
    expect(code).toBe(0);
    expect(text).toContain("1 new idea, 0 here already, 0 left out, 12 problems.");
    for (const reason of [
      "line 3: problem: Stage (“in orbit” is no status known here.)",
      "line 4: problem: Date (“31/05/2024” is no date",
      "line 5: problem: To come (Its date has not come yet.)",
      "line 6: problem: Count (“many” is no number.)",
      "line 7: problem: Kind (“odd” is no kind known here",
      "line 8: problem: Category (There is no category “Nowhere”.",
      "line 9: problem: Unit (There is no unit “Moon”.",
      "line 10: problem: Again (The id 1 stands on line 2 already.)",
      "line 11: problem: No text (It has no text besides its title.)",
      "line 12: problem: - (The field “title” holds characters that are not text.)",
      "line 13: problem: Long (The field “description” is longer than 20,000 characters.)",
      "line 14: problem: - (This row has 4 fields instead of 9.)",
    ])
      expect(text).toContain(reason);
  });

  test("a unit that is unknown goes to the one chosen, and is said", async () => {
    const table = csv(header, ["1", "Good", "Words", "Elsewhere", "Moon"]);
    const { text } = await run(
      ...[
        "ideas",
        await file(table),
        "--category",
        "Service",
        "--unit",
        "Ministry > Roads",
        "--dry-run",
      ],
    );
    expect(text).toContain("There is no unit “Moon”; the one you chose is taken.");
    expect(text).toContain("There is no category “Elsewhere”; the one you chose is taken.");
    const wrong = await run("ideas", await file(table), "--unit", "Venus");
    expect(wrong.text).toContain('There is no unit called "Venus".');
  });

  test("cuts a title that is too long, and keeps it whole in the text", async () => {
    const title = "A very long title ".repeat(20).trim();
    await run("ideas", await file(csv(header, ["1", title, "Words", "Service", ""])));
    const [idea] = await ideas();
    expect(Array.from(String(idea?.["title"])).length).toBe(120);
    expect(idea?.["problem"]).toBe(`${title}\n\nWords`);
  });

  test("HTML and formulas are text like any other, and stay what they were", async () => {
    const hostile = ["=1+1", "<script>alert(1)</script>", "Service"];
    await run("ideas", await file(csv(["title", "description", "category"], hostile)));
    expect(await ideas()).toMatchObject([{ title: "=1+1", problem: "<script>alert(1)</script>" }]);
  });

  test.each([
    [
      "UTF-16 little endian",
      Buffer.from("\ufeffid;title;text;category\n1;Été;Là;Service\n", "utf16le"),
      "This file is UTF-16",
    ],
    [
      "UTF-16 big endian",
      Buffer.from("\ufeffid;title;text;category\n1;Été;Là;Service\n", "utf16le").swap16(),
      "This file is UTF-16",
    ],
    [
      "Windows-1252",
      Buffer.from("id\ttitle\ttext\tcategory\n1\tÉté\tLà\tService\n", "latin1"),
      "This file is not UTF-8",
    ],
    [
      "UTF-8 with a mark",
      Buffer.from("\ufeffid,title,text,category\r\n1,Été,Là,Service\r\n"),
      "1 new idea",
    ],
    ["old line ends", Buffer.from("id,title,text,category\r1,Été,Là,Service\r"), "1 new idea"],
  ])("reads %s", async (_, bytes, says) => {
    const { text } = await run("ideas", await file(bytes));
    expect(text).toContain(says);
    expect(await ideas()).toMatchObject([{ title: "Été", problem: "Là" }]);
  });

  test.each([
    ["a spreadsheet", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "This is a spreadsheet"],
    ["no title", Buffer.from("id,text\n1,Words\n"), "No column is called “title”"],
    ["a column twice", Buffer.from("title,Title,text\na,b,c\n"), "Two columns are called “title”"],
    ["nothing but line ends", Buffer.from("\n\n"), "This file is empty"],
    ["a header that never ends", Buffer.from('title,"text\n1,2\n'), "The first row"],
    ["too many columns", Buffer.from(`title,${"x,".repeat(300)}y\n`), "more than 200 columns"],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 251)),
      "title",
    ],
  ])("refuses %s in a sentence", async (_, bytes, says) => {
    const before = await everything();
    const { code, text } = await run("ideas", await file(bytes));
    expect([code, text]).toEqual([1, expect.stringContaining(says)]);
    expect(await everything()).toBe(before);
  });

  test("a quotation mark that is never closed is told with its line; what stands above it counts", async () => {
    const table = `${csv(header, ...goodRows(2))}n3,"never closed,Words,Service,Roads\nn4,Four,Words,Service,Roads\n`;
    const { text } = await run("ideas", await file(table));
    expect(text).toContain(
      "line 4: problem: - (A quotation mark is opened in this row and never closed.",
    );
    expect(text).toContain("2 new ideas, 0 here already, 0 left out, 1 problem.");
  });

  test("a field of 10 MB spoils its own row only", async () => {
    const table = csv(header, ["1", "Big", "x".repeat(10_000_000), "Service", ""], ...goodRows(1));
    const { text } = await run("ideas", await file(table));
    expect(text).toContain(
      "line 2: problem: Big (The field “description” is longer than 20,000 characters.)",
    );
    expect(text).toContain("1 new idea, 0 here already, 0 left out, 1 problem.");
  });

  test("is taken out as a whole, the account of the import too, and can come again", async () => {
    const before = await everything();
    const path = await file(csv(header, ...goodRows(450)));
    await run("ideas", path, "--name", "Box");
    expect((await run("undo", "Box")).text).toBe("Box was taken out: 450 ideas, 0 votes.");
    const without = (text: string) => text.replace(/\["domain_event".*?\]\],/, "");
    expect(without(await everything())).toBe(without(before));
    expect((await run("ideas", path, "--name", "Box")).text).toContain("450 new ideas");
  });

  test("is not taken out with what colleagues gave, nor while others are merged into it", async () => {
    await run("ideas", await file(csv(header, ...goodRows(2))), "--name", "Box");
    const [first] = await sql<{ id: string }>("select id from idea order by original_id");
    if (!first) throw new Error("nothing was brought in");
    await aVote({ on: first });
    await aComment({ on: first });
    expect((await run("undo", "Box")).text).toContain("have voted (1) and commented (1)");
    await sql(
      `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at, stage, merged_into_id)
       select gen_random_uuid(), 'Merged', '', '', category_id, unit_id, language, now(), 'merged', id from idea where id = $1`,
      [first.id],
    );
    const refused = await run("undo", "Box", "--with-contributions");
    expect(refused.text).toContain("were merged with others (1)");
    await sql("delete from idea where title = 'Merged'");
    expect((await run("undo", "Box", "--with-contributions")).code).toBe(0);
    expect(await ideas()).toEqual([]);
  });
});

describe("a row that has changed since it was brought in", () => {
  const rows = (text: string, votes = "3") =>
    csv(
      [...header, "votes"],
      ["1", "Ramps", text, "Service", "Roads", votes],
      [...["2", "Salt", "Icy steps", "Service", "Roads", votes]],
    );

  test("is told in a dry run and left as it is, however often the file comes", async () => {
    await run("ideas", await file(rows("Steps everywhere")), "--name", "Box");
    const before = await everything();
    const changed = await file(rows("Steps at every door"));
    const dry = await run("ideas", changed, "--name", "Box", "--dry-run");
    expect(dry.text).toContain("line 2: changed since: Ramps");
    expect(dry.text).toContain("line 3: here already: Salt");
    expect(dry.text).toContain(
      "Box: 0 new ideas, 1 here already, 1 changed since and left as they are",
    );
    for (let time = 0; time < 2; time++) {
      const { code, text } = await run("ideas", changed, "--name", "Box");
      expect(text).toContain("There was nothing new to bring in");
      expect(code).toBe(0);
    }
    expect(await everything()).toBe(before);
  });

  test("is none for figures that grow there, nor for ideas of which it is not known what they said", async () => {
    await run("ideas", await file(rows("Steps everywhere")), "--name", "Box");
    const grown = await run(
      "ideas",
      await file(rows("Steps everywhere", "99")),
      "--name",
      "Box",
      "--dry-run",
    );
    expect(grown.text).toContain("2 here already, 0 left out");
    await sql("update idea_origin set digest = null where votes is not null");
    const unknown = await run("ideas", await file(rows("Anything")), "--name", "Box", "--dry-run");
    expect(unknown.text).toContain("2 here already, 0 left out");
    await sql("update idea_origin set digest = '0.of-an-older-reading'");
    const older = await run("ideas", await file(rows("Anything")), "--name", "Box", "--dry-run");
    expect(older.text).toContain("2 here already, 0 left out");
  });

  test("does not keep new rows of the same file out", async () => {
    await run("ideas", await file(rows("Steps everywhere")), "--name", "Box");
    const more =
      rows("Steps at every door") +
      csv(["3", "Benches", "Nowhere to sit", "Service", "Roads", "1"]);
    const { text } = await run("ideas", await file(more), "--name", "Box", "--strict");
    expect(text).toContain("1 new idea, 1 here already, 1 changed since");
    expect((await ideas()).map(({ title, problem }) => [title, problem])).toEqual([
      ["Ramps", "Steps everywhere"],
      ["Salt", "Icy steps"],
      ["Benches", "Nowhere to sit"],
    ]);
  });
});
