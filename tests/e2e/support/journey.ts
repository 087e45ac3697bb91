import { rm } from "node:fs/promises";
import {
  test as base,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "@playwright/test";
import { openDatabase } from "#app/platform/database.server.ts";
import { discussionSubjects } from "#app/reactions/subjects.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { filesFolder } from "#tests/support/files-folder.ts";
import { startServer, type Server } from "#tests/support/server.ts";
import { cookieName, sessionToken } from "#tests/support/sign-in.ts";
import { cloneDatabase } from "#tests/support/template-database.ts";
import { emptyTables, fillTestRegistry, silence } from "#tests/support/test-registry.ts";
import { Complaints } from "./complaints.ts";

type OpenAs = (
  person: { readonly id: string } | null,
  options?: BrowserContextOptions,
) => Promise<Page>;

interface JourneyFixtures {
  /** Opens a browser of somebody's own, signed in through the database; null for a stranger. */
  openAs: OpenAs;
  /** What browsers complained about; whatever is left at the end fails the journey. */
  complaints: Complaints;
  /** Whether it begins with what `app.once` made for the one before, if that is still there, and changes nothing of it. */
  keepsWorld: boolean;
}

interface WorkerFixtures {
  /** The built product on a database of this worker's; the builders write to it. */
  app: {
    readonly server: Server;
    readonly databaseUrl: string;
    empty(): Promise<void>;
    /** What a journey that keeps its world begins with: made for the first of them, and kept until the tables are emptied. */
    once<World>(make: () => Promise<World>): Promise<World>;
    isKept(): boolean;
  };
  /** The demonstration, on a database of its own; loaded for the first journey that asks for it. */
  demo: Server;
}

/** A journey: the tables are empty but for the organisation when it begins, and any complaint of a browser fails it. */
export const journey = base.extend<JourneyFixtures, WorkerFixtures>({
  app: [
    // Playwright insists on the empty pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const clone = await cloneDatabase(process.env["TEST_DATABASE_URL"] ?? "");
      const database = openDatabase(clone.url, 5);
      fillTestRegistry(clone.url, database, silence(), { subjects: discussionSubjects });
      const env = { GROUNDSWELL_NO_RATE_LIMITS: "1", GROUNDSWELL_PSEUDO_LOCALE: "1" };
      const server = await startServer({ databaseUrl: clone.url, env });
      let world: Promise<unknown> | undefined;
      await use({
        ...{ server, databaseUrl: clone.url },
        async empty() {
          world = undefined;
          await emptyTables(database.pool);
        },
        // Whoever asks for it knows what it is: there is one kind of world that is kept.
        once: <World>(make: () => Promise<World>) => (world ??= make()) as Promise<World>,
        isKept: () => world !== undefined,
      });
      await server.stop();
      await database.close();
      await clone.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  demo: [
    // Playwright insists on the empty pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const clone = await cloneDatabase(process.env["TEST_DATABASE_URL"] ?? "");
      const env = { GROUNDSWELL_DEMO: "1", GROUNDSWELL_NO_RATE_LIMITS: "1" };
      const server = await startServer({ databaseUrl: clone.url, env });
      await use(server);
      await server.stop();
      await clone.drop();
    },
    { scope: "worker", timeout: 120_000 },
  ],

  baseURL: async ({ app }, use) => {
    await use(app.server.url);
  },

  keepsWorld: [false, { option: true }],

  complaints: async ({ app, keepsWorld }, use) => {
    if (!keepsWorld || !app.isKept()) {
      await app.empty();
      await anOrganisation();
    }
    app.server.logged.length = 0;
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.all(), "no browser complains").toEqual([]);
    expect(app.server.logged, "the server logs no error").toEqual([]);
  },

  context: async ({ context, complaints }, use) => {
    complaints.listenTo(context);
    await use(context);
  },

  openAs: async ({ browser, app, complaints, contextOptions }, use) => {
    const opened: Page[] = [];
    await use(async (person, options = {}) => {
      const page = await openBrowser(browser, app.server.url, person, {
        ...contextOptions,
        ...options,
      });
      complaints.listenTo(page.context());
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

export { expect };

async function openBrowser(
  browser: Browser,
  url: string,
  person: { readonly id: string } | null,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, ...options });
  if (person) {
    const value = await sessionToken(person);
    const home = options.baseURL ?? url;
    await context.addCookies([
      { name: cookieName, value, url: home, httpOnly: true, sameSite: "Lax" },
    ]);
  }
  return context.newPage();
}
