import { describe, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database.ts";
import { csv, everything, goodRows, header, ideas, useTables } from "./table-files.ts";

useDatabase();
const { run, file } = useTables();

describe("the file of a table", () => {
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
});
