import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startServer, type Server } from "#tests/support/server.ts";
import { cookieName, sessionToken, signInAs } from "#tests/support/sign-in.ts";
import { closing, openLive } from "./support/live-browser.ts";

const database = useDatabase();
const app = useApp(database);
const password = "several-quiet-otters-wander";
let other: Server;

beforeAll(async () => {
  other = await startServer({ databaseUrl: database.url });
});
afterAll(() => other.stop());
beforeEach(async () => {
  await anOrganisation();
});

describe("signing in", () => {
  test("keeps a hash of the token, and neither the token nor the password, anywhere", async () => {
    const person = await aPerson({ email: "ada@example.org", password });
    const answer = await signIn("ada@example.org", password);
    expect(answer.status).toBe(302);
    const token = tokenOf(answer);
    expect(token.length).toBeGreaterThanOrEqual(40);
    expect(await database.prisma.session.findMany()).toMatchObject([
      { id: hashToken(token), personId: person.id },
    ]);
    const { rows } = await database.pool.query<{ dump: string }>(everything);
    expect(rows[0]?.dump).toContain(person.id);
    expect(rows[0]?.dump).not.toContain(token);
    expect(rows[0]?.dump).not.toContain(password);
  });

  test("gives a new token and ends the one before, here at once and on other nodes too", async () => {
    await aPerson({ email: "ada@example.org", password });
    const first = cookieOf(await signIn("ada@example.org", password));
    expect(await isIn(first)).toBe(true);
    expect(await isIn(first, other.url)).toBe(true);
    const second = cookieOf(await signIn("ada@example.org", password, { Cookie: first }));
    expect(second).not.toBe(first);
    expect(await isIn(first)).toBe(false);
    await expect.poll(() => isIn(first, other.url), { timeout: 2_000 }).toBe(false);
    expect(await isIn(second, other.url)).toBe(true);
  });

  test("never takes a token that somebody else chose", async () => {
    await aPerson({ email: "ada@example.org", password });
    const chosen = `${cookieName}=${"a".repeat(40)}`;
    const given = cookieOf(await signIn("ada@example.org", password, { Cookie: chosen }));
    expect(given).not.toBe(chosen);
    expect(await isIn(chosen)).toBe(false);
  });

  test("does not tell whether an account exists, neither by words, nor by status, nor by time", async () => {
    await aPerson({ email: "ada@example.org", password });
    const known: number[] = [];
    const unknown: number[] = [];
    const said = new Set<string>();
    for (let round = 0; round < 4; round++) {
      for (const [times, email] of [
        [known, "ada@example.org"],
        [unknown, "eve@example.org"],
      ] as const) {
        const began = performance.now();
        const answer = await signIn(email, "a-wrong-but-long-password");
        const page = await answer.text();
        times.push(performance.now() - began);
        expect(answer.status).toBe(400);
        said.add(alertOf(page));
      }
    }
    expect([...said]).toEqual([expect.stringContaining("do not match")]);
    const [slow, fast] = [median(known), median(unknown)].sort((a, b) => b - a);
    expect((slow ?? 0) / (fast ?? 1), "both take a password's hashing").toBeLessThan(3);
  });

  test("is refused after ten failures in a row, whether or not the account exists, with the same sentence", async () => {
    const [here, gone] = [`${newId()}@example.org`, `${newId()}@example.org`];
    await aPerson({ email: here, password });
    const answers = await Promise.all(
      [here, gone].map(async (email) => {
        for (let attempt = 0; attempt < 10; attempt++) await signIn(email, "wrong-wrong-wrong");
        const refused = await signIn(email, password);
        return { status: refused.status, says: alertOf(await refused.text()) };
      }),
    );
    expect(answers[0]?.status).toBe(429);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.says).toMatch(/\d+ minutes/);
  });
});

describe("a session", () => {
  test("ends when nobody used it for a week, and after thirty days however much it was used", async () => {
    const person = await aPerson();
    const token = await sessionToken(person);
    const cookie = `${cookieName}=${token}`;
    const set = (expiresAt: Date, absoluteExpiresAt: Date) =>
      database.prisma.session.update({
        where: { id: hashToken(token) },
        data: { expiresAt, absoluteExpiresAt },
      });
    const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);

    await set(days(2), days(20));
    expect(await isIn(cookie), "used while it slides").toBe(true);
    const slid = await database.prisma.session.findUniqueOrThrow({
      where: { id: hashToken(token) },
    });
    expect(slid.expiresAt.getTime()).toBeGreaterThan(days(6.9).getTime());

    await set(days(2), days(3));
    expect(await isIn(cookie, other.url)).toBe(true);
    const held = await database.prisma.session.findUniqueOrThrow({
      where: { id: hashToken(token) },
    });
    expect(held.expiresAt.getTime(), "never past the absolute limit").toBeLessThanOrEqual(
      days(3).getTime(),
    );

    const late = await sessionToken(person);
    await database.prisma.session.update({
      where: { id: hashToken(late) },
      data: { expiresAt: days(-1) },
    });
    expect(await isIn(`${cookieName}=${late}`)).toBe(false);
  });

  test("of a forged, cut or doubled cookie is none", async () => {
    const token = await sessionToken(await aPerson());
    for (const forged of [
      "",
      "x",
      token.slice(1),
      `${token}0`,
      token.toUpperCase(),
      hashToken(token),
      "%00",
    ])
      expect(await isIn(`${cookieName}=${forged}`), forged).toBe(false);
  });
});

describe("signing out", () => {
  test("takes the cookie and the row away, and closes what was live", async () => {
    const cookie = await signInAs(await aPerson());
    const live = await openLive(app.server.url, { cookie });
    expect(await isIn(cookie)).toBe(true);
    const answer = await app.ask("/sign-out", { form: {}, headers: { Cookie: cookie } });
    expect(answer.headers.get("Set-Cookie")).toMatch(new RegExp(`^${cookieName}=;.*Max-Age=0`));
    expect(await database.prisma.session.count()).toBe(0);
    expect(await isIn(cookie)).toBe(false);
    await closing(live);
  });

  test("everywhere ends every browser at once, on other nodes too, and nobody else's", async () => {
    const person = await aPerson();
    const [here, there, bystander] = await Promise.all([
      signInAs(person),
      signInAs(person),
      signInAs(await aPerson()),
    ]);
    const live = await openLive(other.url, { cookie: there });
    const near = await openLive(app.server.url, { cookie: here });
    for (const [cookie, url] of [
      [here, app.server.url],
      [there, other.url],
      [bystander, other.url],
    ] as const)
      expect(await isIn(cookie, url)).toBe(true);
    await app.ask("/sign-out/everywhere", { form: {}, headers: { Cookie: here } });
    const [far] = [await closing(live, 2_000), await closing(near, 2_000)];
    expect(far, `the other node's socket closed after ${far.toFixed()} ms`).toBeLessThan(2_000);
    expect(await isIn(here)).toBe(false);
    expect(await isIn(there, other.url)).toBe(false);
    expect(await isIn(bystander, other.url)).toBe(true);
    expect(await database.prisma.session.count()).toBe(1);
  });
});

test("somebody who is deactivated is out at once: pages, data and sockets, on every node", async () => {
  const administrator = await signInAs(await aPerson({ admin: true }));
  const person = await aPerson();
  const cookie = await signInAs(person);
  const sockets = await Promise.all(
    [app.server.url, other.url].map((url) => openLive(url, { cookie })),
  );
  expect([await isIn(cookie), await isIn(cookie, other.url)]).toEqual([true, true]);
  const answer = await app.ask(`/admin/people/${person.id}/deactivation`, {
    form: {},
    headers: { Cookie: administrator },
  });
  expect(answer.status).toBe(302);
  expect(await isIn(cookie)).toBe(false);
  for (const socket of sockets) await closing(socket, 2_000);
  expect(await isIn(cookie, other.url)).toBe(false);
  await expect(openLive(other.url, { cookie })).rejects.toThrow("signed out");
});

function signIn(email: string, secret: string, headers: Readonly<Record<string, string>> = {}) {
  return app.ask("/sign-in", { form: { email, password: secret }, headers });
}

async function isIn(cookie: string, url = app.server.url): Promise<boolean> {
  const answer = await fetch(new URL("/api/feed", url), { headers: { Cookie: cookie } });
  expect([200, 401]).toContain(answer.status);
  return answer.status === 200;
}

function tokenOf(answer: Response): string {
  return /^groundswell=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1] ?? "";
}

function cookieOf(answer: Response): string {
  return `${cookieName}=${tokenOf(answer)}`;
}

/** What a refused form says to its reader. */
function alertOf(page: string): string {
  const [, alert = ""] = /role="alert"[^>]*>(.*?)<\/div>/s.exec(page) ?? [];
  return alert
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const everything = `
  select string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), false, true, '')::text, '') as dump
  from pg_tables where schemaname in ('public', 'graphile_worker')`;
