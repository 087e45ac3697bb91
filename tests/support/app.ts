import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { startServer, type Server } from "./server.ts";
import type { TestDatabase } from "./database.ts";
import { signInAs } from "./sign-in.ts";

interface RequestWish {
  /** Whose browser asks; nobody's unless given. */
  readonly as?: { readonly id: string };
  /** Sent as a form, by POST. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON, by POST unless `method` says otherwise. */
  readonly json?: unknown;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The built product, running on a test file's database. */
export interface App {
  readonly server: Server;
  /** Asks it for a path as a browser on its own pages would; redirects are not followed. */
  ask(path: string, wish?: RequestWish): Promise<Response>;
}

/** Starts the built product on the file's database for all tests of a file. Call it after `useDatabase`. */
export function useApp(database: TestDatabase, env: Readonly<Record<string, string>> = {}): App {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ databaseUrl: database.url, env });
  });
  beforeEach(() => {
    server.logged.length = 0;
  });
  afterEach(() => {
    expect(server.logged.join("\n"), "the server logs no error that the test did not expect").toBe(
      "",
    );
  });
  afterAll(() => server.stop());
  return {
    get server() {
      return server;
    },
    ask: (path, wish) => ask(server.url, path, wish),
  };
}

/** Asks a server for a path as a browser on its own pages would; redirects are not followed. */
export async function ask(origin: string, path: string, wish: RequestWish = {}): Promise<Response> {
  const { as, form, json } = wish;
  const body = form ? new URLSearchParams(form) : json === undefined ? null : JSON.stringify(json);
  const method = wish.method ?? (body === null ? "GET" : "POST");
  const headers = new Headers({ "Sec-Fetch-Site": "same-origin", ...wish.headers });
  if (method !== "GET" && !headers.has("Origin")) headers.set("Origin", origin);
  if (json !== undefined && !headers.has("Content-Type"))
    headers.set("Content-Type", "application/json");
  if (as) headers.set("Cookie", await signInAs(as));
  return fetch(new URL(path, origin), { method, headers, body, redirect: "manual" });
}
