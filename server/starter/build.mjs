import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { Failure } from "./failure.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot } from "./places.mjs";
import { run } from "./run.mjs";
import { done, step } from "./say.mjs";
import { fingerprint, isStamped } from "./sources.mjs";

const stamp = inRoot("build", ".stamp");

/** Builds pages and programs, unless they were built from the same sources. */
export function ensureBuilt() {
  return oneAtATime(inRoot(".cache", "building.json"), buildUnlessFresh);
}

/** Whether there is a build, of whatever sources. */
export function isBuilt() {
  return existsSync(program("main")) && existsSync(inRoot("build", "remix", "server"));
}

/** Whether the build was made from the sources as they are. */
export function isBuildFresh() {
  return isBuilt() && isStamped(stamp, sourcesPrint());
}

/** The file of a built program of `server/`, such as `main` or `doctor`. */
export function program(name) {
  return inRoot("build", "server", `${name}.js`);
}

const sources = [
  "app",
  "prisma/schema",
  "prisma/seed",
  "public",
  "server",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
  "vite.server.config.ts",
];

function sourcesPrint() {
  return fingerprint(sources, ["server/starter", "server/start.mjs", "server/dev.mjs"]);
}

async function buildUnlessFresh() {
  const print = sourcesPrint();
  if (isBuilt() && isStamped(stamp, print)) {
    done("The build is up to date.");
    return;
  }
  await rm(stamp, { force: true });
  const { took } = await step("Building pages and programs", build);
  await writeFile(stamp, print);
  done(`Built (${took}).`);
}

async function build() {
  await rm(inRoot("build"), { recursive: true, force: true });
  await Promise.all([
    runBuild([inRoot("node_modules/vite/bin/vite.js"), "build", "-c", "vite.server.config.ts"]),
    runBuild([inRoot("node_modules/@remix-run/dev/dist/cli.js"), "vite:build"]),
  ]);
}

async function runBuild(args) {
  const env = { ...process.env, NODE_ENV: "production" };
  const { code, output } = await run(process.execPath, args, { env });
  if (code === 0) return;
  if (output.includes("ENOSPC")) {
    throw new Failure(
      "The disk became full while building. Free at least 1 GB, then run the command again.",
    );
  }
  throw new Failure(`The build failed:\n${output.trim().split("\n").slice(-40).join("\n")}`);
}
