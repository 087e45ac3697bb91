import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure, fileTrouble } from "./failure.mjs";
import { binary, postgresEnv } from "./postgres-binaries.mjs";

/** The account and the database of the embedded PostgreSQL; both bear the product's name. */
export const name = "groundswell";

/**
 * Makes a data folder with one account (`name`, with this password) and one database.
 * It appears under its final name only when it is whole, so a broken-off attempt leaves nothing in the way.
 */
export async function createCluster(server, password) {
  const unfinished = `${server.data}.new`;
  const passwordFile = `${server.data}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await makeOwned(unfinished, server.account);
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await giveTo(passwordFile, server.account);
    runToEnd(server, "initdb", ["-D", unfinished, ...initFlags, `--pwfile=${passwordFile}`]);
    sql(server, unfinished, `CREATE DATABASE ${name};`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, server.data);
}

/** Sets the account's password in a cluster that does not run. */
export function setPassword(server, password) {
  sql(server, server.data, `ALTER ROLE ${name} PASSWORD '${password}';`);
}

/** Throws a Failure when the data was made by another major version than the binaries'. */
export async function ensureSameMajor(server) {
  const made = (await readFile(join(server.data, "PG_VERSION"), "utf8")).trim();
  const ours = /\d+/u.exec(runToEnd(server, "postgres", ["--version"]))?.[0];
  if (made === ours) return;
  throw new Failure(
    `The database in ${server.data} was made by PostgreSQL ${made}, and this version brings ${ours}. Run \`npm run backup\` with the version used before, move that folder away, then run \`npm run restore\` with this one.`,
  );
}

/** Gives a file or folder to the account that runs PostgreSQL. */
export async function giveTo(path, { uid, gid }) {
  if (uid !== undefined) await chown(path, uid, gid);
}

const initFlags = [
  ["-U", name],
  ["-A", "scram-sha-256"],
  ["-E", "UTF8"],
  // Sorts and compares the same on every system; what people read is sorted by ICU where a query says so.
  ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
].flat();

async function makeOwned(folder, account) {
  try {
    await mkdir(dirname(folder), { recursive: true, mode: 0o755 });
    await mkdir(folder, { mode: 0o700 });
    await giveTo(folder, account);
  } catch (error) {
    throw fileTrouble(error, folder) ?? error;
  }
}

// PostgreSQL's single-user mode: a statement without a server, a port or a password.
function sql(server, data, statement) {
  runToEnd(server, "postgres", ["--single", "-j", "-D", data, "postgres"], `${statement}\n\n`);
}

function runToEnd(server, program, args, input = "") {
  const { status, stdout, stderr, error } = spawnSync(binary(server.binaries, program), args, {
    ...server.account,
    cwd: existsSync(server.data) ? server.data : dirname(server.data),
    env: postgresEnv(server.binaries),
    encoding: "utf8",
    input,
  });
  if (status === 0) return stdout;
  throw clusterTrouble(server, program, `${stderr}${error?.message ?? ""}`);
}

function clusterTrouble(server, program, output) {
  if (/No space left/u.test(output)) return fileTrouble({ code: "ENOSPC" }, server.data);
  const reason = /(?:FATAL|ERROR|error|PANIC):\s+(.+)/u.exec(output)?.[1] ?? output.trim();
  return new Failure(
    `PostgreSQL's ${program} failed in ${server.data}: ${reason}. Run \`npm run doctor\` to see what is wrong.`,
  );
}
