import { test as base } from "@playwright/test";
import { db, sql } from "#app/platform/db.server.ts";
import { openDatabase } from "#app/platform/database.server.ts";
import { discussionSubjects } from "#app/reactions/subjects.ts";
import { everyScreen } from "#tests/e2e/support/screens.ts";
import { startServer } from "#tests/support/server.ts";
import { sessionToken, cookieName } from "#tests/support/sign-in.ts";
import { cloneDatabase } from "#tests/support/template-database.ts";
import { fillTestRegistry, silence } from "#tests/support/test-registry.ts";

type Screens = Awaited<ReturnType<typeof everyScreen>>;

interface World {
  readonly url: string;
  /** Somebody of the demonstration who has something in each place. */
  demoPerson(): Promise<{ readonly id: string }>;
  /** Pages of the demonstration that show much. */
  demoPages(): Promise<Record<string, string>>;
  /** The special states, made among the demonstration when first asked for. */
  screens(): Promise<Screens>;
}

/** A tour through the demonstration organisation, on a database and server of the worker's own. */
export const tour = base.extend<object, { world: World }>({
  world: [
    // Playwright insists on the empty pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const clone = await cloneDatabase(process.env["TEST_DATABASE_URL"] ?? "");
      const server = await startServer({ databaseUrl: clone.url, env: settings });
      const database = openDatabase(clone.url, 5);
      fillTestRegistry(clone.url, database, silence(), { subjects: discussionSubjects });
      let made: Promise<Screens> | undefined;
      const screens = () => (made ??= everyScreen());
      await use({ url: server.url, demoPerson, demoPages, screens });
      await server.stop();
      await database.close();
      await clone.drop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

const settings = {
  GROUNDSWELL_DEMO: "1",
  GROUNDSWELL_NO_RATE_LIMITS: "1",
  GROUNDSWELL_PSEUDO_LOCALE: "1",
};

/** The cookie with which a browser is signed in as somebody. */
export async function cookieOf(person: { readonly id: string }, url: string) {
  return { name: cookieName, value: await sessionToken(person), url };
}

/** Without a language of their own, so that the browser's counts; the same one in every run. */
async function demoPerson(): Promise<{ readonly id: string }> {
  const [person] = await sql<{ id: string }>(
    `update person set language = null where id = (
       select person.id from person join idea_author on person_id = person.id
       group by person.id order by count(*) desc, name limit 1
     ) returning id`,
  );
  if (!person) throw new Error("Nobody of the demonstration has posted an idea.");
  return person;
}

async function demoPages() {
  const idea = await db().idea.findFirstOrThrow({
    orderBy: [{ voteCount: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  return {
    "demo home": "/",
    "demo feed": "/ideas",
    "demo most supported": "/ideas?sort=supported",
    "demo idea": `/ideas/${idea.id}`,
    "demo profile": `/people/${(await demoPerson()).id}`,
    "demo directory": "/people?q=langue",
    "demo unit": `/units/${(await homeOf(await demoPerson())).unitId}`,
    "demo inbox": "/inbox",
  };
}

function homeOf({ id }: { readonly id: string }) {
  return db().person.findUniqueOrThrow({ where: { id }, select: { unitId: true } });
}
