import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createServer, connect, type Server as Relay } from "node:net";
import { newId } from "#app/core/ids.ts";
import { freePort } from "#server/starter/ports.mjs";
import { startServer, type Server } from "#tests/support/server.ts";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { closing, openLive } from "./support/live-browser.ts";

const database = useDatabase();
const app = useApp(database);
let cookie = "";

beforeEach(async () => {
  await anOrganisation();
  cookie = await signInAs(await aPerson());
});

describe("a request that changes something", () => {
  const elsewhere = "https://elsewhere.example.org";
  const own = () => app.server.url;

  test.each([
    ["says nothing of where it comes from", () => ({})],
    ["comes from another site", () => ({ Origin: elsewhere })],
    ["comes from nowhere", () => ({ Origin: "null" })],
    ["comes from a broken origin", () => ({ Origin: "http://" })],
    ["comes from another port", () => ({ Origin: "http://127.0.0.1:1" })],
    ["says another site and ours", () => ({ Origin: own(), "Sec-Fetch-Site": "cross-site" })],
    ["comes from a sibling of our site", () => ({ Origin: own(), "Sec-Fetch-Site": "same-site" })],
    ["was typed into the address bar", () => ({ "Sec-Fetch-Site": "none" })],
    ["says ours and another site", () => ({ Origin: elsewhere, "Sec-Fetch-Site": "same-origin" })],
  ])("is refused when it %s", async (_, headers) => {
    const idea = await anIdea();
    for (const [method, path] of [
      ["POST", `/ideas/${idea.id}/vote`],
      ["PUT", `/api/ideas/${idea.id}/vote`],
      ["PUT", `/drafts/${idea.id}`],
      ["POST", "/sign-in"],
      ["POST", "/me/preferences"],
    ] as const) {
      const body = path.startsWith("/api") ? '{"vote":true}' : "vote=set&language=fr&title=x";
      const type = path.startsWith("/api")
        ? "application/json"
        : "application/x-www-form-urlencoded";
      const answer = await fetch(new URL(path, own()), {
        method,
        body,
        redirect: "manual",
        headers: { Cookie: cookie, "Content-Type": type, ...headers() },
      });
      expect(answer.status, `${method} ${path}`).toBe(403);
      expect(answer.headers.get("Set-Cookie")).toBeNull();
    }
    expect(await database.prisma.vote.count()).toBe(0);
    expect(await database.prisma.ideaDraft.count()).toBe(0);
  });

  test.each([
    ["its own origin", () => ({ Origin: own() })],
    ["its browser", () => ({ "Sec-Fetch-Site": "same-origin" })],
    ["both", () => ({ Origin: own(), "Sec-Fetch-Site": "same-origin" })],
  ])("passes on the word of %s", async (_, headers) => {
    const idea = await anIdea();
    const answer = await fetch(new URL(`/ideas/${idea.id}/vote`, own()), {
      method: "POST",
      body: new URLSearchParams({ vote: "set", to: "/ideas" }),
      redirect: "manual",
      headers: { Cookie: cookie, ...headers() },
    });
    expect(answer.status).toBe(302);
    expect(await database.prisma.vote.count()).toBe(1);
  });

  test("a socket is opened by our pages alone, and by people who are signed in", async () => {
    await expect(openLive(own(), { cookie, origin: elsewhere })).rejects.toThrow();
    await expect(openLive(own(), { cookie, origin: "null" })).rejects.toThrow();
    await expect(openLive(own(), { cookie: "" })).rejects.toThrow("signed out");
    const live = await openLive(own(), { cookie });
    expect(live.socket.connected).toBe(true);
    live.close();
  });
});

describe("more than a person can mean to send", () => {
  test("is refused for a minute, to that person alone", async () => {
    const vote = (who: string) =>
      app.ask(`/api/ideas/${newId()}/vote`, {
        method: "PUT",
        json: { vote: true },
        headers: { Cookie: who },
      });
    const answers = await Promise.all(Array.from({ length: 310 }, () => vote(cookie)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.headers.get("Retry-After")).toBe("60");
    expect(await refused[0]?.json()).toEqual({
      error: expect.stringMatching(/^[A-Z].+\.$/) as unknown,
    });
    expect((await vote(await signInAs(await aPerson()))).status).toBe(404);
  });

  test.each(["/verify", "/Verify", "/verify/", "/%76erify"])(
    "is refused earlier where verifying takes processor time that strangers choose: %s",
    async (path) => {
      const who = await signInAs(await aPerson());
      const form = { pasted: "{}", link: "", email: "" };
      const verify = () => app.ask(path, { form, headers: { Cookie: who } });
      const answers = await Promise.all(Array.from({ length: 34 }, verify));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(4);
      expect(await refused[0]?.text()).toContain("Wait a minute, then try again.");
      expect((await app.ask("/verify", { headers: { Cookie: who } })).status).toBe(200);
    },
  );

  test("over a socket ends the socket", async () => {
    const live = await openLive(app.server.url, { cookie });
    for (let count = 0; count < 100; count++) live.socket.emit("unwatch", "feed");
    await closing(live);
  });
});

describe("what every answer says", () => {
  test("pages run no script but their own, each under a nonce of its own", async () => {
    const nonces = new Set<string>();
    for (const path of ["/ideas", "/ideas/new", "/me/preferences", "/nothing-here"]) {
      const page = await app.ask(path, { headers: { Cookie: cookie } });
      const policy = page.headers.get("Content-Security-Policy") ?? "";
      const [, nonce = ""] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)/);
      expect(policy).toMatch(/object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/);
      const html = await page.text();
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(
        ([, attributes = ""]) => attributes,
      );
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
      expect(html, "no handler in an attribute").not.toMatch(/<[^>]+\son\w+=/);
      expect(html, "no inline style").not.toMatch(/<style\b|\sstyle="/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(4);
  });

  test("pages, their data, redirects and refusals stay in no cache; built files never change", async () => {
    const paths = ["/ideas", "/ideas.data", "/", "/api/feed", "/api/nothing", "/sign-in", "/nope"];
    for (const path of paths) {
      const answer = await app.ask(path, { headers: { Cookie: cookie } });
      expect(answer.headers.get("Cache-Control"), path).toBe("private, no-store");
    }
    const html = await app.ask("/sign-in").then((page) => page.text());
    const [asset = ""] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
    const file = await app.ask(asset);
    expect(file.status).toBe(200);
    expect(file.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(file.headers.get("Set-Cookie")).toBeNull();
  });

  test("nothing tells what it is made of, and nothing may frame, sniff or follow it", async () => {
    for (const path of ["/sign-in", "/api/feed", "/nope", "/assets/none.js"]) {
      const { headers } = await app.ask(path);
      expect(headers.get("X-Powered-By")).toBeNull();
      expect(headers.get("Server")).toBeNull();
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toMatch(/same-origin|no-referrer/);
      expect(headers.get("Permissions-Policy")).toContain("camera=()");
      expect(headers.get("Strict-Transport-Security"), "plain http").toBeNull();
    }
  });
});

describe("on https", () => {
  let secure: Server;
  let url = "";
  beforeAll(async () => {
    const port = Number(await freePort());
    url = `http://127.0.0.1:${String(port)}`;
    secure = await startServer({
      port,
      databaseUrl: database.url,
      env: { APP_URL: "https://ideas.example.org", TRUST_PROXY: "1" },
    });
  });
  afterAll(() => secure.stop());

  test("the cookie is locked to this host and to https, and browsers are told to stay on it", async () => {
    const password = "several-quiet-otters-wander";
    const person = await aPerson({ email: "ada@example.org", password });
    const answer = await fetch(new URL("/sign-in", url), {
      method: "POST",
      body: new URLSearchParams({ email: "ada@example.org", password }),
      redirect: "manual",
      headers: { Origin: "https://ideas.example.org", "X-Forwarded-Proto": "https" },
    });
    expect(answer.status, "though the proxy passes another host on").toBe(302);
    const set = answer.headers.get("Set-Cookie") ?? "";
    expect(set).toMatch(/^__Host-groundswell=/);
    for (const attribute of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"])
      expect(set).toContain(attribute);
    expect(set).not.toContain("Domain");
    expect(answer.headers.get("Strict-Transport-Security")).toMatch(/max-age=31536000/);
    expect(answer.headers.get("Content-Security-Policy")).toContain("wss://ideas.example.org");
    expect(await database.prisma.session.count({ where: { personId: person.id } })).toBe(1);
  });
});

describe("health", () => {
  let relay: Relay;
  let away = false;
  let server: Server;

  beforeAll(async () => {
    const { hostname, port: databasePort } = new URL(database.url);
    relay = createServer((client) => {
      if (away) {
        client.destroy();
        return;
      }
      const upstream = connect(Number(databasePort), hostname);
      client.pipe(upstream).pipe(client);
      for (const one of [client, upstream]) one.on("error", () => undefined);
      const cut = setInterval(() => {
        if (away) for (const one of [client, upstream]) one.destroy();
      }, 20);
      client.on("close", () => {
        clearInterval(cut);
        upstream.destroy();
      });
    });
    await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
    const url = new URL(database.url);
    const listening = relay.address();
    url.port = typeof listening === "object" && listening ? String(listening.port) : "";
    server = await startServer({ databaseUrl: url.href });
  });
  afterAll(async () => {
    await server.stop();
    relay.close();
  });

  test("says whether the process lives, and whether it has its database, while that goes and comes back", async () => {
    const status = async (path: string) => (await fetch(new URL(path, server.url))).status;
    expect([await status("/healthz"), await status("/readyz")]).toEqual([200, 200]);
    away = true;
    await expect.poll(() => status("/readyz"), { timeout: 5_000 }).toBe(503);
    expect(await status("/healthz")).toBe(200);
    const page = await fetch(new URL("/ideas", server.url), { headers: { Cookie: cookie } });
    expect(page.status).toBeGreaterThanOrEqual(500);
    expect(await page.text()).not.toMatch(/ECONN|\bat \S+ \(/);
    away = false;
    await expect.poll(() => status("/readyz"), { timeout: 10_000 }).toBe(200);
    await expect
      .poll(
        async () =>
          (await fetch(new URL("/ideas", server.url), { headers: { Cookie: cookie } })).status,
        { timeout: 10_000 },
      )
      .toBe(200);
  });
});
