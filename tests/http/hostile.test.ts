import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { pages } from "./support/access-table.ts";
import { contents } from "./support/contents.ts";
import { requestText, sendRaw } from "./support/raw.ts";
import { aWorld, placed, type World } from "./support/world.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 90_000 });

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });

let world: World;
beforeEach(async () => {
  await anOrganisation();
  world = await aWorld();
});

const forms = Object.values(pages).filter(({ form }) => form);
const text = "application/x-www-form-urlencoded";

describe("a form with anything in its fields", () => {
  test.each(forms)("$path", async ({ path, form = {} }) => {
    const names = Object.keys(form);
    const field = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...nasty), fc.string());
    const record = fc.oneof(
      fc.tuple(...names.map(() => field)).map((values) => zip(names, values)),
      fc.dictionary(fc.constantFrom(...names, ...odd), field),
    );
    await fc.assert(
      fc.asyncProperty(record, async (fields) => {
        await expectPlain(path, { body: encode(fields), headers: { "Content-Type": text } });
      }),
      { numRuns: nasty.length + 6, examples: nasty.map((value) => [filled(names, value)]) },
    );
  });
});

describe("a form that is none", () => {
  test.each(forms)("$path", async ({ path, form = {} }) => {
    const good = encode(form);
    for (const { type, body } of notForms(good))
      await expectPlain(path, { body, headers: type === null ? {} : { "Content-Type": type } });
  });
});

test.each(forms)("$path is sent to addresses that name nothing, or no id at all", async (line) => {
  const { path, form = {} } = line;
  for (const id of [newId(), "0", "x'--", "%F0%9F%98%80", "a".repeat(3000), "..%2F..%2Fetc"]) {
    const address = path.replace(/:(?!new)\w+/g, id);
    if (address === path) return;
    const before = await contents(database.pool);
    const answer = await send(address, { body: encode(form), headers: { "Content-Type": text } });
    expect([302, 400, 403, 404], address).toContain(answer.status);
    if (answer.status >= 400) expect(await contents(database.pool)).toEqual(before);
    expect((await get(address)).status, address).toBeLessThan(500);
  }
});

describe("the vote endpoint", () => {
  const cast = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    send("/api/ideas/:idea/vote", {
      method: "PUT",
      body,
      headers: { "Content-Type": "application/json", ...headers },
      as: "staff",
    });

  test("takes nothing but a JSON object with a vote, and says so as JSON", async () => {
    const before = await contents(database.pool);
    const bodies = ["", "{", "[]", "null", "true", '"x"', "{}", '{"vote":1}', '{"vote":"true"}'];
    const tricks = ['{"__proto__":{"vote":true}}', '{"vote":[true]}', "\u0000", "x".repeat(2_000)];
    for (const body of [...bodies, ...tricks]) {
      const answer = await cast(body);
      expect([400, 413], body).toContain(answer.status);
      expect(await answer.json()).toEqual({
        error: expect.stringMatching(/^[A-Z].+\.$/) as unknown,
      });
    }
    for (const type of ["text/plain", text, "application/json; charset=klingon"])
      expect((await cast('{"vote":true}', { "Content-Type": type })).status).toBe(
        type.includes("klingon") ? 415 : 400,
      );
    expect((await cast('{"vote":true}', { "Content-Encoding": "gzip" })).status).toBe(400);
    expect(await contents(database.pool)).toEqual(before);
  });

  test("answers any JSON at all in plain words", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const answer = await cast(json);
        expect([200, 400, 413]).toContain(answer.status);
      }),
      { numRuns: 40 },
    );
  });

  test("knows no idea by an id that is none", async () => {
    for (const id of [newId(), "0", "x'--", "%00", "%E0%A4%A", "a".repeat(3000)]) {
      const answer = await send(`/api/ideas/${id}/vote`, {
        method: "PUT",
        body: '{"vote":true}',
        headers: { "Content-Type": "application/json" },
      });
      expect([400, 404], id).toContain(answer.status);
    }
  });
});

test("addresses of the feed may hold anything", async () => {
  const id = newId();
  const cursors = [`1e308_${id}`, `-1e308_${id}`, `1e400_${id}`, `9007199254740991_${id}`];
  const others = [`1_${"-".repeat(36)}`, `NaN_${id}`, "_", "\u0000", "%", `1_${id}`, `-5_${id}`];
  for (const sort of ["trending", "new", "supported", "constructor", "__proto__"]) {
    for (const after of [...cursors, ...others]) {
      const search = new URLSearchParams({
        sort,
        after,
        category: "x'",
        unit: "\u0000",
      }).toString();
      for (const path of ["/api/feed", "/ideas"])
        expect((await get(`${path}?${search}`)).status, `${path} ${sort} ${after}`).toBe(200);
    }
  }
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...searched), fc.string({ unit: "binary" })),
      async (query) => {
        const search = encode(query);
        for (const path of ["/api/feed", "/ideas", "/admin/people", "/ideas/new", "/sign-in"])
          expect((await get(`${path}?${search}`)).status).toBeLessThan(400);
      },
    ),
    { numRuns: 15 },
  );
});

test("ways into Remix beside the page are as closed as the page", async () => {
  const ways = [
    "/ideas?_data=routes%2Fideas._index",
    "/ideas?_data=routes%2Fnothing",
    "/ideas?index",
    "/ideas.data?_routes=routes%2Fideas._index",
    "/ideas.data?_routes=__proto__",
    "/ideas/x.data",
    "/nothing.data",
    "/_root.data",
    "/__manifest?p=%2Fideas&version=0",
    "/__manifest?p=%00",
    "/__manifest",
    "/.data",
  ];
  for (const path of ways) {
    const answer = await get(path);
    expect(answer.status, path).toBeLessThan(500);
    expect(await answer.text(), path).not.toMatch(trace);
    const stranger = await app.ask(path);
    expect(await stranger.text(), path).not.toContain(world.places["idea"]);
  }
  const posted = await send("/ideas/:idea/vote.data", {
    body: "vote=set",
    headers: { "Content-Type": text },
    as: "author",
  });
  expect(posted.status).toBe(403);
});

describe("requests that no browser sends", () => {
  const host = () => new URL(app.server.url).host;
  const raw = async (line: string, headers: Record<string, string> = {}, body = "") =>
    sendRaw(app.server.url, requestText(line, { Host: host(), ...headers }, body));

  test.each([
    ["a target that is no path", "GET http://elsewhere.example.org/ HTTP/1.1", {}, 400],
    ["an asterisk", "OPTIONS * HTTP/1.1", {}, 400],
    ["broken percent-encoding", "GET /ideas/%E0%A4%A HTTP/1.1", {}, 400],
    ["a NUL in the path", "GET /ideas/%00 HTTP/1.1", {}, 400],
    ["a host that is none", "GET /sign-in HTTP/1.1", { Host: "a[b" }, 400],
    [
      "a forwarded port that is none",
      "GET /sign-in HTTP/1.1",
      { "X-Forwarded-Host": "x:99999" },
      400,
    ],
    ["an address that is too long", `GET /${"a".repeat(20_000)} HTTP/1.1`, {}, 431],
    ["an unknown method", "BREW / HTTP/1.1", {}, 400],
    ["TRACE", "TRACE /ideas HTTP/1.1", { "Sec-Fetch-Site": "same-origin" }, 405],
    ["DELETE", "DELETE /ideas HTTP/1.1", { "Sec-Fetch-Site": "same-origin" }, 405],
    ["PATCH", "PATCH /ideas/new HTTP/1.1", { "Sec-Fetch-Site": "same-origin" }, 405],
    ["PROPFIND", "PROPFIND /ideas HTTP/1.1", { "Sec-Fetch-Site": "same-origin" }, 405],
    ["PUT where nothing is set", "PUT /ideas/new HTTP/1.1", { "Content-Length": "0" }, 405],
    [
      "POST to a file",
      "POST /favicon.svg HTTP/1.1",
      { "Content-Length": "0", "Sec-Fetch-Site": "same-origin" },
      404,
    ],
    [
      "a way out of the folder of files",
      "GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1",
      {},
      403,
    ],
    ["a file that is not there", "GET /assets/nothing.js HTTP/1.1", {}, 404],
    ["an endpoint that is not there", "GET /api/nothing HTTP/1.1", {}, 404],
    [
      "a body that does not say how long it is",
      "POST /sign-in HTTP/1.1",
      { "Transfer-Encoding": "chunked", "Sec-Fetch-Site": "same-origin" },
      411,
    ],
    [
      "a body that is too long",
      "POST /sign-in HTTP/1.1",
      { "Content-Length": "300000", "Sec-Fetch-Site": "same-origin" },
      413,
    ],
    [
      "two lengths",
      "POST /sign-in HTTP/1.1",
      { "Content-Length": "1", "content-length": "2" },
      400,
    ],
  ])("%s", async (_, line, headers, status) => {
    const answer = await raw(line, headers);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
    expect(answer).not.toMatch(trace);
  });

  test("are answered in the reader's language", async () => {
    for (const [language, title] of [
      ["fr", "Trop d’un coup"],
      ["en", "Too much at once"],
    ] as const) {
      const headers = {
        "Accept-Language": language,
        "Content-Length": "300000",
        "Sec-Fetch-Site": "same-origin",
      };
      const answer = await raw("POST /sign-in HTTP/1.1", headers);
      expect(answer).toContain(`<html lang="${language}">`);
      expect(answer).toContain(title);
    }
  });

  test("may say anything in their headers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "Cookie",
          "Accept-Language",
          "User-Agent",
          "Accept",
          "Referer",
          "X-Forwarded-For",
          "X-Forwarded-Proto",
          "Accept-Encoding",
          "Range",
        ),
        fc
          .string({ minLength: 1, maxLength: 200 })
          .map((value) => value.replace(/[^\x20-\x7e]/g, "é")),
        async (name, value) => {
          const answer = await raw("GET /sign-in HTTP/1.1", { [name]: value });
          expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400) /);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what people write", () => {
  const script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";

  test("comes out as text wherever it is shown, and nothing of it runs", async () => {
    const { category = "", unit = "" } = world.places;
    const idea = {
      ...pages["ideas.new"]?.form,
      title: script,
      problem: script,
      proposal: `${script} [x](javascript:alert(1)) ![](http://x.invalid/y)`,
      beneficiary: script,
      categoryId: category,
      unitId: unit,
    };
    const posted = await send("/ideas/new", {
      body: encode(idea),
      headers: { "Content-Type": text },
      as: "author",
    });
    const place = posted.headers.get("Location") ?? "";
    await send(`${place}/comments`, {
      body: encode({ source: script }),
      headers: { "Content-Type": text },
    });
    await send("/admin/units", {
      body: encode({ name: script.slice(0, 100), parentId: "" }),
      headers: { "Content-Type": text },
    });
    await send("/admin/categories", {
      body: encode({ en: script.slice(0, 60), fr: script.slice(0, 60) }),
      headers: { "Content-Type": text },
    });
    for (const path of [
      place,
      "/ideas",
      `${place}/edit`,
      `${place}/history`,
      "/admin/units",
      "/admin/categories",
      "/ideas/new",
      `/sign-in?to=/${encodeURIComponent(script)}`,
    ]) {
      const page = await get(path, path.endsWith("edit") ? "author" : "administrator").then((one) =>
        one.text(),
      );
      expect(page, path).not.toMatch(/<script>alert|<img src=x|<svg onload|href="javascript:/);
    }
  });

  test("comes back escaped in a form that was refused", async () => {
    for (const { path, form = {} } of forms) {
      const fields = Object.fromEntries(Object.keys(form).map((name) => [name, script]));
      const answer = await send(path, { body: encode(fields), headers: { "Content-Type": text } });
      expect(await answer.text(), path).not.toMatch(/<script>alert|<img src=x|<svg onload/);
    }
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
    const body = encode(
      Object.fromEntries(
        Object.entries(line?.form ?? {}).map(([name, value]) => [name, placed(value, world)]),
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
    const before = await contents(database.pool);
    const from = `${app.server.url}/ideas/new?draft=${world.places["draft"] ?? ""}`;
    const answer = await app.ask("/ideas/new", {
      form: { title: "Typed for an hour" },
      headers: { Cookie: world.cookies.expired, Referer: from },
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

/** Answers of a form may refuse or do; they are never a fault, never a trace, and what is refused is not written. */
async function expectPlain(path: string, wish: Wish): Promise<void> {
  const before = await contents(database.pool);
  const answer = await send(path, wish);
  const page = await answer.text();
  expect(
    [200, 302, 400, 403, 404, 405, 409, 410, 413, 415],
    `${path} ${String(wish.body)}`,
  ).toContain(answer.status);
  expect(page).not.toMatch(trace);
  if (answer.status < 400) return;
  expect(page, "says something to the reader").toMatch(/<h1[^>]*>.+<\/h1>/s);
  expect(await contents(database.pool), "nothing is written").toEqual(before);
}

interface Wish {
  readonly method?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly as?: keyof World["cookies"];
}

function send(path: string, { method = "POST", body, headers, as = "administrator" }: Wish) {
  return fetch(new URL(placed(path, world), app.server.url), {
    method,
    body,
    redirect: "manual",
    headers: {
      Cookie: world.cookies[as],
      Origin: app.server.url,
      "Sec-Fetch-Site": "same-origin",
      ...headers,
    },
  });
}

function get(path: string, as: keyof World["cookies"] = "administrator"): Promise<Response> {
  return app.ask(path, { headers: { Cookie: world.cookies[as] } });
}

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

// By hand: URLSearchParams would repair what is broken here.
function encode(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .join("&");
}

function percent(value: string): string {
  return [...Buffer.from(value, "utf8")]
    .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
    .join("");
}

function zip(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, position) => [name, values[position] ?? ""]));
}

function filled(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries([...names, ...odd].map((name) => [name, value]));
}

function notForms(good: string) {
  const broken = new Uint8Array([
    ...Buffer.from(`${good}&title=`),
    0xff,
    0xfe,
    0xc0,
    0x80,
    0xed,
    0xa0,
    0x80,
  ]);
  return [
    { type: null, body: new Uint8Array() },
    { type: null, body: new Uint8Array([1, 2, 3]) },
    { type: "text/plain", body: good },
    { type: "application/json", body: '{"title":' },
    { type: "multipart/form-data", body: good },
    {
      type: "multipart/form-data; boundary=x",
      body: "--x\r\nContent-Disposition: form-data; name=",
    },
    {
      type: "multipart/form-data; boundary=x",
      body: '--x\r\nContent-Disposition: form-data; name="title"; filename="a.svg"\r\n\r\n<svg/>\r\n--x--',
    },
    { type: `${text}; charset=klingon`, body: good },
    { type: text, body: broken },
    { type: text, body: `${good}&${good}&${good}` },
    { type: text, body: "%&%=%E0%A4%A&&&=&==" },
    { type: text, body: "&".repeat(20_000) },
  ];
}

const trace = /\bat \S+ \(?(?:file:|\/|node:)|node_modules|Prisma|SQLSTATE|pg_catalog/;
const searched = [
  "sort",
  "after",
  "category",
  "unit",
  "ids",
  "search",
  "draft",
  "to",
  "before",
  "answer",
  "index",
  "__proto__",
];
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
