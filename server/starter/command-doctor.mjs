import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { isBuildFresh, isBuilt, program } from "./build.mjs";
import { ensureWritable } from "./disk.mjs";
import { runningInstance } from "./instance.mjs";
import { areInstalled } from "./packages.mjs";
import { home, inRoot, root } from "./places.mjs";
import { ensurePortFree, wantedPort } from "./ports.mjs";
import { hasData, runningPostgres, startPostgres } from "./postgres.mjs";
import { runHere } from "./run.mjs";
import { done, say, wrong } from "./say.mjs";
import { settings, stateOf, unknownSettings } from "./settings.mjs";

/**
 * `npm run doctor`: looks at everything the product needs and says of each whether it is well, and if not, what to do.
 * Changes nothing. Works before anything is installed. Returns 1 when anything is wrong.
 */
export async function doctor() {
  let troubles = 0;
  const check = async (name, look) => {
    try {
      done((await look()) ?? name);
    } catch (error) {
      troubles++;
      wrong(`${name}: ${error.message}`);
    }
  };
  say("This installation");
  for (const [name, look] of checks) await check(name, look);
  say("\nSettings");
  troubles += reportSettings(process.env);
  say("\nDatabase");
  await check("Database", async () => {
    if ((await examineDatabase()) !== 0) throw new Error("see above");
    return "The database is looked at.";
  });
  say(troubles === 0 ? "\nAll is well." : `\n${troubles} thing(s) to mend.`);
  return troubles === 0 ? 0 : 1;
}

const checks = [
  ["Node.js", () => `Node.js ${process.versions.node}, on ${process.platform} (${process.arch}).`],
  [
    "Folder",
    async () => {
      await ensureWritable(root);
      return `${root} can be written.`;
    },
  ],
  ["Disk", () => freeSpace(existsSync(home()) ? home() : root)],
  [
    "Packages",
    async () => {
      if (await areInstalled()) return "The packages of package-lock.json are installed.";
      throw new Error(
        "they are not installed, or not as package-lock.json says. `npm start` installs them.",
      );
    },
  ],
  [
    "Build",
    () => {
      if (isBuildFresh()) return "The build is up to date.";
      throw new Error(
        isBuilt()
          ? "the sources have changed since. `npm start` or `npm run build` builds them."
          : "there is none yet. `npm start` or `npm run build` makes it.",
      );
    },
  ],
  [
    "Port",
    async () => {
      const instance = runningInstance();
      if (instance)
        return `Groundswell runs from this folder, at ${instance.url ?? "an address to come"}.`;
      await ensurePortFree(wantedPort(), process.env.HOST || "127.0.0.1");
      return `Port ${wantedPort()} is free.`;
    },
  ],
];

const enough = 1000;

async function freeSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= enough) return `${free} MB of disk are free.`;
  throw new Error(`only ${free} MB are free where ${folder} lies. Free some; 1000 MB are wanted.`);
}

function reportSettings(env) {
  let troubles = 0;
  for (const name of Object.keys(settings)) {
    const { isSet, shown, trouble } = stateOf(name, env);
    const line = `${name.padEnd(27)} ${isSet ? shown : `(not set: ${shown})`}`;
    if (trouble) {
      troubles++;
      wrong(`${line} — ${trouble}`);
    } else done(line);
  }
  for (const name of unknownSettings(env)) {
    troubles++;
    wrong(`${name} is no setting of this version. Correct its name or remove it.`);
  }
  return troubles;
}

// The rest needs a driver, so it is a built program: see server/doctor.ts.
async function examineDatabase() {
  if (!existsSync(program("doctor")) || !existsSync(inRoot("node_modules"))) {
    throw new Error("it can be looked at when packages are installed and the build is made.");
  }
  const running = process.env.DATABASE_URL || runningPostgres();
  if (!running && !hasData()) {
    done("The embedded database is made by the first `npm start`.");
    return 0;
  }
  const database = running ? undefined : await startPostgres();
  try {
    const env = { ...process.env, DATABASE_URL: running || database.url };
    return await runHere([program("doctor")], { env });
  } finally {
    await database?.stop();
  }
}
