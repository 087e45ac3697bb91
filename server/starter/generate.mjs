import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Failure } from "./failure.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot } from "./places.mjs";
import { run } from "./run.mjs";
import { done, step } from "./say.mjs";
import { fingerprint, isStamped } from "./sources.mjs";

const client = inRoot("prisma", "client", "client.ts");
const stamp = inRoot("prisma", "client", ".stamp");

/** Generates the database client from prisma/schema, unless it was generated from the same. */
export function ensureGenerated() {
  return oneAtATime(inRoot(".cache", "generating.json"), generateUnlessFresh);
}

async function generateUnlessFresh() {
  const print = fingerprint(["prisma/schema", "node_modules/prisma/package.json"]);
  if (existsSync(client) && isStamped(stamp, print)) return;
  const { took } = await step("Generating the database client", generate);
  await writeFile(stamp, print);
  done(`Database client generated (${took}).`);
}

async function generate() {
  const cli = inRoot("node_modules", "prisma", "build", "index.js");
  // Generating reaches for an engine it does not need; any existing file keeps it from downloading one.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const { code, output } = await run(process.execPath, [cli, "generate"], { env });
  if (code !== 0)
    throw new Failure(`The database client could not be generated:\n${output.trim()}`);
}
