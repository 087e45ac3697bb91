import { describe, expect, it } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aComment, anIdea, aVote } from "#tests/support/builders.ts";
import { ballotText, useImports } from "./ballot-files.ts";

useDatabase();
const { run, file } = useImports();

const name = "Lakeside budget (2031)";

describe("undoing an import", () => {
  it("takes out everything that came with it, and nothing else", async () => {
    const own = await anIdea({ title: "Our own" });
    await aVote({ on: own });
    const before = await contents();
    await run("ballots", await file());
    expect(await run("undo", name)).toEqual({
      code: 0,
      text: `${name} was taken out: 3 ideas, 3 voters, 4 votes.`,
    });
    expect(await contents()).toEqual(before);
  });

  it("leaves another import as it is, with the unit of imported people", async () => {
    await run("ballots", await file(ballotText({ meta: { instance: "2032" } })));
    const before = await contents();
    await run("ballots", await file());
    await run("undo", name);
    expect(await contents()).toEqual(before);
    expect(await sql("select 1 from unit where imported")).toHaveLength(1);
  });

  it("lets the same file be imported again", async () => {
    const path = await file();
    await run("ballots", path);
    await run("undo", name);
    expect((await run("ballots", path)).text).toContain("Imported in");
  });

  it("refuses while colleagues' votes or comments would go with it, unless that is wanted", async () => {
    await run("ballots", await file());
    const on = await imported("p1");
    const before = await contents();
    await aVote({ on });
    await aComment({ on });
    const refused = await run("undo", name);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain("have voted (1) and commented (1)");
    expect(await contents()).toMatchObject({
      import: 1,
      idea: before["idea"],
      vote: 5,
      comment: 1,
    });
    expect((await run("undo", name, "--with-contributions")).code).toBe(0);
    expect(await contents()).toMatchObject({
      import: 0,
      idea: 0,
      vote: 0,
      vote_change: 0,
      comment: 0,
      discussion: 0,
    });
  });

  it("does not compare colleagues' later votes with the official counts", async () => {
    const path = await file();
    await run("ballots", path);
    await aVote({ on: await imported("p2") });
    const { code, text } = await run("ballots", path);
    expect(code).toBe(0);
    expect(text).toContain("The counts agree");
    expect(text).toContain("Colleagues have added 1 vote since");
  });

  it("asks for the id when several imports share a name, and says when there is none", async () => {
    await run("ballots", await file());
    await run("ballots", await file(ballotText({ votes: ["z;p1"] })));
    const ids = await sql<{ id: string }>("select id from import order by created_at");
    const refused = await run("undo", name);
    expect(refused.code).toBe(1);
    for (const { id } of ids) expect(refused.text).toContain(id);
    expect((await run("undo", ids[0]?.id ?? "")).code).toBe(0);
    expect((await run("undo", "nothing")).text).toContain('There is no import called "nothing"');
  });

  it("keeps votes append-only once it has ended", async () => {
    await run("ballots", await file());
    await run("ballots", await file(ballotText({ meta: { instance: "2032" } })));
    await run("undo", name);
    await expect(sql("delete from vote_change")).rejects.toThrow("append-only");
  });

  it("records that it happened", async () => {
    await run("ballots", await file());
    await run("undo", name);
    expect(await sql("select kind from domain_event order by at, id")).toEqual([
      { kind: "ballots.imported" },
      { kind: "ballots.undone" },
    ]);
  });
});

describe("the list of imports", () => {
  it("shows each with its size, or that there is none", async () => {
    expect((await run("list")).text).toBe("Nothing has been imported.");
    await run("ballots", await file());
    const [heading, line] = (await run("list")).text.split("\n");
    expect(heading).toMatch(/^id +name +imported \(UTC\) +ideas +people +votes +challenges$/);
    expect(line).toMatch(/Lakeside budget \(2031\) .* 3 +4 +4 +0$/);
  });
});

async function imported(originalId: string): Promise<{ id: string }> {
  const [idea] = await sql<{ id: string }>("select id from idea where original_id = $1", [
    originalId,
  ]);
  if (!idea) throw new Error(`${originalId} was not imported`);
  return idea;
}

/** How many rows each table holds, apart from events. */
async function contents(): Promise<Record<string, number>> {
  const tables = [
    "import",
    "idea",
    "idea_author",
    "category",
    "person",
    "unit",
    "vote",
    "vote_change",
    "comment",
    "discussion",
  ];
  const counts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await sql<{ n: number }>(`select count(*)::int as n from ${table}`);
      return [table, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts);
}
