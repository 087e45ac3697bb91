import { describe, expect, test } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { csv, header, ideas, useTables } from "./table-files.ts";

useDatabase();
const { run, file, units } = useTables();

describe("importing a table of ideas", () => {
  test("makes an idea of each row, with its place, author, date, kind and stage", async () => {
    const ada = await aPerson({ name: "Ada", email: "ada@example.org", unit: units.roads });
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
});
