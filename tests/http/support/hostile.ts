import { beforeEach, expect } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import type { Line } from "./access/answers.ts";
import { dataOf } from "./addresses.ts";
import { contents } from "./contents.ts";
import { aWorld, placed, type World } from "./world.ts";

export const text = "application/x-www-form-urlencoded";

/** What a mistake of ours would let out. */
export const trace = /\bat \S+ \(?(?:file:|\/|node:)|node_modules|Prisma|SQLSTATE|pg_catalog/;

export interface Wish {
  readonly method?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly as?: keyof World["cookies"];
  /** Sent as scripts of a page send it, and answered without the page around the answer. */
  readonly asData?: boolean;
}

/**
 * A small organisation, made anew for each test, and ways to send it what no browser would. It has everything that
 * addresses name, or, where each test meets a world of its own, what the test's form names.
 */
export function useHostility({ eachItsOwn = false }: { readonly eachItsOwn?: boolean } = {}) {
  const database = useDatabase();
  const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });
  const here: { world?: World | undefined } = {};
  beforeEach(async () => {
    await anOrganisation();
    here.world = eachItsOwn ? undefined : await aWorld();
  });
  async function meet({ path, form = {} }: Pick<Line, "path" | "form">): Promise<World> {
    return (here.world = await aWorld([path, ...Object.entries(form).flat()]));
  }
  const world = (): World => {
    if (!here.world) throw new Error("The test has not met its world.");
    return here.world;
  };
  function send(path: string, { method = "POST", body, headers, as = "administrator" }: Wish) {
    return fetch(new URL(placed(path, world()), app.server.url), {
      method,
      body,
      redirect: "manual",
      headers: {
        Cookie: world().cookies[as],
        Origin: app.server.url,
        "Sec-Fetch-Site": "same-origin",
        ...headers,
      },
    });
  }

  function get(path: string, as: keyof World["cookies"] = "administrator"): Promise<Response> {
    return app.ask(path, { headers: { Cookie: world().cookies[as] } });
  }

  /** Answers of a form may refuse or do; they are never a fault, never a trace, and what is refused is not written. */
  async function expectPlain(
    { path, scripted = false }: Pick<Line, "path" | "scripted">,
    { asData = false, ...wish }: Wish,
  ): Promise<void> {
    await rested();
    const before = await contents(database.pool);
    const answer = await send(asData ? dataOf(path) : path, wish);
    const page = await answer.text();
    expect(
      [scripted ? 204 : 200, asData ? 202 : 302, 400, 403, 404, 405, 409, 410, 413, 415],
      `${path} ${String(wish.body)}`,
    ).toContain(answer.status);
    expect(page).not.toMatch(trace);
    if (answer.status < 400) return;
    if (!scripted && !asData)
      expect(page, "says something to the reader").toMatch(/<h1[^>]*>.+<\/h1>/s);
    expect(await contents(database.pool), "nothing is written").toEqual(before);
  }

  /** What jobs do afterwards with what was taken before is no trace of what is refused now. */
  async function rested(): Promise<void> {
    const due = `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'react' and j.run_at <= now() limit 1`;
    const count = async () => (await database.pool.query(due)).rowCount;
    await expect.poll(count, { timeout: 20_000, interval: 20 }).toBe(0);
  }

  return { app, database, meet, world, send, get, expectPlain };
}

/** Fields as a form sends them; by hand, as URLSearchParams would repair what is broken in them. */
export function encode(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .join("&");
}

function percent(value: string): string {
  return [...Buffer.from(value, "utf8")]
    .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
    .join("");
}
