import { describe, expect, test } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { aComment, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { csv, everything, goodRows, header, ideas, useTables } from "./table-files.ts";

useDatabase();
const { run, file } = useTables();

describe("importing the same table again", () => {
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
