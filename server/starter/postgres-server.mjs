import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, closeSync, readFileSync, statSync, truncateSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { binary, postgresEnv } from "./postgres-binaries.mjs";
import { lives, waitUntil } from "./processes.mjs";

/**
 * Starts PostgreSQL on a data folder and returns when it answers. One that still runs on that folder, left by a
 * starter that was killed, is ended first; what a killed one left behind is repaired by PostgreSQL itself.
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
export async function startServer(server) {
  await endOrphan(server);
  // After a kill -9 the last backends need a moment to notice, and hold the shared memory until then.
  for (let attempt = 1; ; attempt++) {
    const before = sizeOf(server.log);
    const child = launch(server);
    if (await isReady(server, child)) return child;
    const words = readFileSync(server.log, "utf8").slice(before);
    if (attempt === 20 || !/pre-existing shared memory|is still in use/u.test(words)) {
      throw startTrouble(server, words);
    }
    await pause(250);
  }
}

/** Ends PostgreSQL: sessions are cut, everything is written, nothing needs recovery. */
export async function stopServer(server, child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (process.platform === "win32") pgCtlStop(server, "fast");
  else child.kill("SIGINT");
  const forced = setTimeout(() => child.kill("SIGQUIT"), 15_000);
  await ended;
  clearTimeout(forced);
}

/** The process number and port of the PostgreSQL that runs on a data folder; undefined when none does. */
export function runningServer(data) {
  const [pid, , , port] = pidFile(data);
  return pid && lives(Number(pid)) && isServerOf(data, Number(pid))
    ? { pid: Number(pid), port: Number(port) }
    : undefined;
}

// Durability stays as PostgreSQL ships it (fsync and synchronous_commit on); see docs/operations.md.
const settings = (server) => ({
  listen_addresses: "127.0.0.1",
  port: server.port,
  unix_socket_directories: "",
  max_connections: 100,
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "8MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  random_page_cost: 1.1,
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  ...server.settings,
});

function launch(server) {
  const log = openLog(server.log);
  const flags = Object.entries(settings(server)).flatMap(([key, value]) => [
    "-c",
    `${key}=${value}`,
  ]);
  const child = spawn(binary(server.binaries, "postgres"), ["-D", server.data, ...flags], {
    ...server.account,
    cwd: server.data,
    env: postgresEnv(server.binaries),
    stdio: ["ignore", log, log],
    // A group of its own: Ctrl-C in the terminal must end the server first, and the database after it.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  child.on("error", () => undefined);
  closeSync(log);
  return child;
}

const tenMegabytes = 10 * 1024 * 1024;

function openLog(file) {
  if (sizeOf(file) > tenMegabytes) truncateSync(file);
  return openSync(file, "a", 0o600);
}

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

// Recovery of much unwritten work can take long, so there is no limit while it lives.
async function isReady(server, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const [pid, , , , , , , status] = pidFile(server.data);
    if (Number(pid) === child.pid && status?.trim() === "ready") return true;
    await pause(25);
  }
  return false;
}

async function endOrphan(server) {
  const orphan = runningServer(server.data);
  if (!orphan) {
    await disownPidFile(server.data);
    return;
  }
  pgCtlStop(server, "fast");
  if (await waitUntil(() => !lives(orphan.pid), 15_000)) return;
  pgCtlStop(server, "immediate");
  await waitUntil(() => !lives(orphan.pid), 5000);
}

// The number left behind may belong to another program by now, or to a dead process not yet buried, and
// PostgreSQL would take either for itself. Our own number it knows for its parent's; the rest of the file stays,
// because by it PostgreSQL sees whether sessions of the dead server linger.
async function disownPidFile(data) {
  const [pid, ...rest] = pidFile(data);
  if (pid) await writeFile(join(data, "postmaster.pid"), [process.pid, ...rest].join("\n"));
}

function pgCtlStop(server, mode) {
  spawnSync(
    binary(server.binaries, "pg_ctl"),
    ["stop", "-D", server.data, "-m", mode, "-t", "15"],
    {
      ...server.account,
      cwd: server.data,
      env: postgresEnv(server.binaries),
      stdio: "ignore",
    },
  );
}

function pidFile(data) {
  const file = join(data, "postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

function isServerOf(data, pid) {
  if (process.platform === "win32") return true;
  return commandOf(pid).includes(`-D ${data} `);
}

function commandOf(pid) {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" })
      .stdout;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function startTrouble(server, words) {
  if (/No space left on device/u.test(words)) {
    return new Failure(
      `The disk that holds ${server.data} is full, so the database cannot start. Free at least 1 GB, then run the command again.`,
    );
  }
  const reason =
    [...words.matchAll(/(?:FATAL|PANIC):\s+(.+)/gu)].at(-1)?.[1] ?? "it gave no reason";
  return new Failure(`The embedded database did not start: ${reason}. Its log is ${server.log}.`);
}
