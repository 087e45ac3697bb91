import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inRoot } from "../../server/starter/places.mjs";
import { startPostgres } from "../../server/starter/postgres.mjs";
import { birth, stillLives } from "../../server/starter/processes.mjs";

/**
 * The PostgreSQL of the tests: the server named by TEST_DATABASE_URL, else an embedded one on a folder
 * of its own under `.cache`. `stop` ends only what was started here.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function testPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  const folder = freeFolder();
  const server = await startPostgres({ keep: folder, settings });
  await dropLeftovers(server.url);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(join(folder, "used-by.json"), { force: true });
    },
  };
}

// A database that lives for one test run needs no durability.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: 300,
};

// Two test runs in one checkout get a server each; the data stay, so that the next start is quick. A folder
// whose run was killed is taken over, and the server it left behind is ended by `startPostgres`.
function freeFolder() {
  for (let number = 1; ; number++) {
    const folder = inRoot(".cache", `test-postgres-${number}`);
    if (isOurs(folder)) return folder;
  }
}

function isOurs(folder) {
  const note = join(folder, "used-by.json");
  mkdirSync(folder, { recursive: true });
  try {
    if (existsSync(note)) {
      if (stillLives(JSON.parse(readFileSync(note, "utf8")))) return false;
      rmSync(note);
    }
    // Whoever creates the file has the folder, should two runs begin at the same moment.
    writeFileSync(note, JSON.stringify({ pid: process.pid, birth: birth(process.pid) }), {
      flag: "wx",
    });
    return true;
  } catch {
    return false;
  }
}

// Clones of runs that were broken off, and templates of migrations that have changed too often.
async function dropLeftovers(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "select datname as name from pg_database where datname like 'groundswell\\_test\\_%'",
  );
  const names = rows.map(({ name }) => name);
  const templates = names.filter((name) => name.includes("_template_"));
  for (const name of templates.length > 3
    ? names
    : names.filter((name) => !templates.includes(name))) {
    await client.query(`drop database if exists ${name} with (force)`);
  }
  await client.end();
}
