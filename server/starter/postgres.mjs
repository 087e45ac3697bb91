import { existsSync, readFileSync } from "node:fs";
import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { ensureSpace } from "./disk.mjs";
import { Failure } from "./failure.mjs";
import { home } from "./places.mjs";
import { freePort } from "./ports.mjs";
import { canEnter, databaseAccount, isRoot } from "./postgres-account.mjs";
import { postgresFolder } from "./postgres-binaries.mjs";
import { createCluster, ensureSameMajor, name, setPassword } from "./postgres-cluster.mjs";
import { newPassword, openNote, recall, remember, systemFolder } from "./postgres-note.mjs";
import { runningServer, startServer, stopServer } from "./postgres-server.mjs";

/**
 * Starts the PostgreSQL that comes with the product, on data of this folder's own, making them the first time.
 * `keep` is the folder of its port and password; its data lie there too, or, where the account that must run it
 * cannot enter, in a system folder that belongs to `keep`. Tests give a folder and settings of their own.
 * @param {{ keep?: string, settings?: Record<string, string | number> }} [options]
 */
export async function startPostgres({ keep = home(), settings = {} } = {}) {
  const server = await describeServer(keep, settings);
  const isNew = !existsSync(server.data);
  await prepareData(server);
  server.port = await freePort(server.note.port);
  await remember({ ...server.note, port: server.port });
  let child = await startServer(server);
  return {
    url: urlOf({ ...server.note, port: server.port }),
    data: server.data,
    isNew,
    /** Calls back once when the server ends, whatever ended it. */
    onEnd: (callback) => child.once("exit", callback),
    restart: async () => {
      child = await startServer(server);
    },
    stop: () => stopServer(server, child),
  };
}

/** The address of the embedded database when it runs now; undefined when it does not. */
export function runningPostgres(keep = home()) {
  const note = recall(keep);
  const running = note && [keep, systemFolder(note)].map(serverIn).find(Boolean);
  return running && urlOf({ ...note, port: running.port });
}

/** Whether the embedded database was ever made. */
export function hasData(keep = home()) {
  const note = recall(keep);
  return (
    Boolean(note) && [keep, systemFolder(note)].some((place) => existsSync(join(place, "postgres")))
  );
}

async function describeServer(folder, settings) {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const keep = await realpath(folder);
  const note = await openNote(keep);
  const place = placeOfData(keep, note);
  const data = join(place, "postgres");
  ensureOurs(data);
  const account = databaseAccount(data);
  const binaries = await postgresFolder(account, place);
  return { data, account, binaries, settings, log: join(keep, "postgres.log"), note };
}

// As root the database runs under an unprivileged account, which may be unable to enter the product's folder.
function placeOfData(keep, note) {
  const system = systemFolder(note);
  if (existsSync(join(system, "postgres"))) return system;
  return canEnter(keep, databaseAccount(join(keep, "postgres"))) ? keep : system;
}

function ensureOurs(data) {
  if (isRoot() || !existsSync(data)) return;
  try {
    readFileSync(join(data, "PG_VERSION"));
  } catch {
    throw new Failure(
      `The database in ${data} belongs to another account. Start Groundswell as the account that started it first (with sudo, if that was root).`,
    );
  }
}

async function prepareData(server) {
  if (!existsSync(server.data)) {
    await ensureSpace(server.note.path, 1000);
    server.note.password = newPassword();
    await remember(server.note);
    await createCluster(server, server.note.password);
    return;
  }
  await ensureSameMajor(server);
  if (!server.note.password) await renewPassword(server);
}

// The note with the password was lost; whoever owns the data may set another.
async function renewPassword(server) {
  const orphan = runningServer(server.data);
  if (orphan) await stopServer(server, await startServer({ ...server, port: orphan.port }));
  server.note.password = newPassword();
  setPassword(server, server.note.password);
}

function serverIn(place) {
  try {
    return runningServer(join(place, "postgres"));
  } catch {
    // Another account's data: not ours to look into.
    return undefined;
  }
}

function urlOf({ port, password }) {
  return `postgresql://${name}:${password}@127.0.0.1:${port}/${name}`;
}
