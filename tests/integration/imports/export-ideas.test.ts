import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { ideasCsv } from "#app/features/imports/exporting/ideas-csv.queries.server.ts";
import { columnsOf } from "#app/features/imports/importing/columns.ts";
import { sql } from "#app/platform/db.server.ts";
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
import { everything } from "./table-files.ts";
import { useImports } from "#tests/support/import-runs.ts";

useDatabase();
const { run, file } = useImports("csv");

async function exported(): Promise<string> {
  const admin = await aPerson({ admin: true });
  let text = "";
  for await (const piece of ideasCsv(admin, "en")) text += piece;
  return text;
}

async function rows(): Promise<Record<string, string>[]> {
  return parse(await exported(), { bom: true, columns: true });
}

test("an export tells every published idea with its texts, place, author, stage and counts", async () => {
  const ministry = await aUnit({ name: "Ministry" });
  const roads = await aUnit({ name: "Roads", under: ministry });
  const ada = await aPerson({ name: "Ada", email: "ada@example.org", unit: roads });
  const ben = await aPerson({ name: "Ben", unit: roads });
  const category = await aCategory({ name: "Service" });
  const at = new Date("2030-05-01T10:00:00Z");
  const idea = await anIdea({
    by: ada,
    with: [ben],
    title: "Benches",
    category,
    at,
    stage: "open",
  });
  await aVote({ on: idea });
  await aComment({ on: idea });
  const [row] = await rows();
  expect(row).toMatchObject({
    ...{ id: idea.id, title: "Benches", kind: "improve", category: "Service", stage: "open" },
    ...{ unit: "Ministry > Roads", authors: "Ada, Ben", author_email: "ada@example.org" },
    ...{ votes: "1", comments: "1", created_at: at.toISOString(), language: "en" },
  });
  expect(row?.["url"]).toMatch(new RegExp(`^https?://.*/ideas/${idea.id}$`));
});

test("an export names nobody who is not named, and shows nothing hidden, waiting or withdrawn", async () => {
  const secret = await aPerson({ name: "Secret Author", email: "secret@example.org" });
  const idea = await anIdea({ by: secret, title: "Under a name of its own" });
  await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
  await sql("update idea set pseudonym = 'Heron' where id = $1", [idea.id]);
  for (const column of ["hidden_at", "waiting_since", "withdrawn_at"]) {
    const hidden = await anIdea({ title: `Not to be seen: ${column}` });
    await sql(`update idea set ${column} = now() where id = $1`, [hidden.id]);
  }
  const text = await exported();
  expect(text).not.toMatch(/secret|Not to be seen/i);
  expect(text).toContain('"Heron"');
});

test("formulas in an export are kept from being computed", async () => {
  await anIdea({ title: '=HYPERLINK("http://x","y")', problem: "+1", proposal: "＠SUM(A1)" });
  const text = await exported();
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  expect(text).toContain(`"'+1","'＠SUM(A1)"`);
});

test("more ideas than are read at once come each once, in order", async () => {
  const first = await anIdea();
  await sql(
    `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at)
     select gen_random_uuid(), 'Idea ' || n, 'p', '', category_id, unit_id, 'en', now() - make_interval(secs => n / 3)
     from idea, generate_series(1, 1234) n where id = $1`,
    [first.id],
  );
  const ids = (await rows()).map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([1235, 1235]);
});

test("our own export is understood to the last column, and where it came from everything is here already", async () => {
  await anOrganisation();
  const author = await aPerson();
  await anIdea({ by: author, title: "-5 degrees", problem: 'A "quoted" word\n\nand a line; =1' });
  await anIdea({ stage: "implemented", kind: "stop" });
  const text = await exported();
  expect(
    columnsOf((text.split("\r\n")[0] ?? "").slice(1).replaceAll('"', "").split(",")).unknown,
  ).toEqual([]);
  const path = await file(text);
  const before = await everything();
  expect((await run("ideas", path, "--name", "Ours")).text).toContain(
    "0 new ideas, 2 here already",
  );
  expect(await everything()).toBe(before);
});

test("an export brought into another organisation is the same ideas", async () => {
  await anOrganisation();
  const author = await aPerson({ email: "ada@example.org" });
  await anIdea({
    by: author,
    title: "-5 degrees",
    problem: 'A "quoted" word\n\nand a line; =1',
    kind: "stop",
    stage: "piloting",
  });
  const texts = () =>
    sql(
      "select title, problem, proposal, beneficiary, kind, stage, published_at, category_id, unit_id from idea",
    );
  const [before, path] = [await texts(), await file(await exported())];
  await sql("delete from idea");
  expect((await run("ideas", path, "--name", "Ours", "--strict")).text).toContain(
    "1 new idea, 0 here already, 0 left out, 0 problems",
  );
  expect(await texts()).toEqual(before);
  expect(await sql("select 1 from idea_author where person_id = $1", [author.id])).toHaveLength(1);
});

test("an export is refused to all but administrators", async () => {
  const leader = await aPerson({ role: "leader", moderator: true });
  expect(() => ideasCsv(leader, "en")).toThrow(expect.objectContaining({ kind: "forbidden" }));
});
