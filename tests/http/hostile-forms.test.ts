import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { pages } from "./support/access-table.ts";
import { contents } from "./support/contents.ts";
import { encode, text, useHostility } from "./support/hostile.ts";
import { placed } from "./support/world.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 90_000 });

const { app, database, meet, world, send, expectPlain } = useHostility({ eachItsOwn: true });
const forms = Object.values(pages).filter(({ form }) => form);

describe("a form with anything in its fields", () => {
  test.each(forms)("$path", async (line) => {
    const { form = {} } = line;
    await meet(line);
    const names = Object.keys(form);
    const field = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...nasty), fc.string());
    const record = fc.oneof(
      fc.tuple(...names.map(() => field)).map((values) => zip(names, values)),
      fc.dictionary(fc.constantFrom(...names, ...odd), field),
    );
    // Every text goes to half of all forms, and of these to half as pages send it with scripts, to half without; which
    // texts go where else is left to chance.
    const place = forms.indexOf(line);
    const texts = nasty.filter((_text, at) => (at + place) % 2 === 0);
    let turn = Math.floor(place / 2);
    await fc.assert(
      fc.asyncProperty(record, async (fields) => {
        const asData = !line.scripted && turn++ % 2 === 0;
        await expectPlain(line, {
          body: encode(fields),
          headers: { "Content-Type": text },
          asData,
        });
      }),
      { numRuns: texts.length + 4, examples: texts.map((value) => [filled(names, value)]) },
    );
  });
});

describe("the same form twice", () => {
  const twice = [
    ["/ideas/new", "idea"],
    ["/ideas/:idea/comments", "comment"],
    ["/ideas/:idea/vote", "vote"],
    ["/admin/units", "unit"],
    ["/admin/categories", "category"],
    ["/admin/people/new", "person"],
    ["/comments/:comment/delete", "comment"],
  ] as const;

  test.each(twice)("%s makes one %s, one after the other and at once", async (path, table) => {
    const line = forms.find((one) => one.path === path);
    await meet({ path, form: line?.form ?? {} });
    const body = encode(
      Object.fromEntries(
        Object.entries(line?.form ?? {}).map(([name, value]) => [name, placed(value, world())]),
      ),
    );
    const as = path.startsWith("/admin") || path.includes("delete") ? "administrator" : "staff";
    const who = path.includes("delete") ? "author" : as;
    const before = await rows(table);
    const once = () => send(path, { body, headers: { "Content-Type": text }, as: who });
    const answers = await Promise.all([once(), once(), once()]);
    answers.push(await once());
    for (const { status } of answers) expect([200, 302, 400, 404, 409]).toContain(status);
    expect(answers.some(({ status }) => status < 400)).toBe(true);
    expect((await rows(table)) - before).toBe(path.includes("delete") ? 0 : 1);
    await expectWhole();
  });
});

describe("a form sent after the session has ended", () => {
  test("changes nothing, and brings back what was typed", async () => {
    await meet({ path: "/ideas/new?draft=:draft" });
    const before = await contents(database.pool);
    const from = `${app.server.url}/ideas/new?draft=${world().places["draft"] ?? ""}`;
    const answer = await app.ask("/ideas/new", {
      form: { title: "Typed for an hour" },
      headers: { Cookie: world().cookies.expired, Referer: from },
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("Typed for an hour");
    expect(await contents(database.pool)).toEqual(before);
  });

  test("never leads to another site", async () => {
    const answer = await app.ask("/inbox", {
      form: {},
      headers: { Referer: "https://elsewhere.example.org/x" },
    });
    expect(answer.headers.get("Location")).toBe("/sign-in?to=%2F");
  });
});

async function rows(table: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  );
  return rows[0]?.count ?? 0;
}

async function expectWhole(): Promise<void> {
  const { rows } = await database.pool.query(`
    select i.id from idea i where vote_count <> (select count(*) from vote v where v.idea_id = i.id)
    union all
    select d.subject_id from discussion d
    where comment_count <> (select count(*) from comment c where c.subject_id = d.subject_id and deleted_at is null)`);
  expect(rows, "counters equal rows").toEqual([]);
}

function zip(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, position) => [name, values[position] ?? ""]));
}

function filled(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries([...names, ...odd].map((name) => [name, value]));
}

const odd = [
  "__proto__",
  "constructor",
  "toString",
  "manages.x",
  "manages.__proto__",
  "",
  "a[b]",
  "\u0000",
];
const nasty = [
  "",
  "\u0000",
  "a\u0000b",
  "\u202etxt.exe\u2066",
  "\ufffe\uffff",
  "Z\u0351\u0310".repeat(200),
  "x".repeat(20_001),
  "9".repeat(400),
  "'; drop table person; --",
  "{{7*7}}${7*7}<%= 7*7 %>",
  "=1+1|' /C calc'!A0",
  "\r\nSet-Cookie: a=b",
  "//elsewhere.example.org/",
  "/\\elsewhere.example.org",
  "javascript:alert(1)",
  "-1",
  "1e400",
  "null",
  "0198c0de-0000-7000-8000-000000000000",
];
