import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { contents } from "./support/contents.ts";
import { encode, text, trace, useHostility } from "./support/hostile.ts";
import { requestText, sendRaw } from "./support/raw.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 90_000 });

const { app, database, world, send, get } = useHostility();

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
    expect(await stranger.text(), path).not.toContain(world().places["idea"]);
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
