import { inRoot } from "../../server/starter/places.mjs";
import { runningPostgres, startPostgres } from "../../server/starter/postgres.mjs";

/**
 * The PostgreSQL of the tests: the server named by TEST_DATABASE_URL, else an embedded one on a folder
 * of its own under `.cache`. `stop` ends only what was started here.
 * @returns {Promise<{ url: string, own: boolean, stop: () => Promise<void> }>}
 */
export async function testPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, own: false, stop: () => Promise.resolve() };
  const server = await startPostgres({ keep: freeFolder(), settings });
  return { url: server.url, own: true, stop: server.stop };
}

// A database that lives for one test run needs no durability.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: 300,
};

// Two test runs in one checkout get a server each; the data stay, so that the next start is quick.
function freeFolder() {
  for (let number = 1; ; number++) {
    const folder = inRoot(".cache", `test-postgres-${number}`);
    if (!runningPostgres(folder)) return folder;
  }
}
