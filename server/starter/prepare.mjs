import { ensureBuilt } from "./build.mjs";
import { ensureWritable } from "./disk.mjs";
import { ensureGenerated } from "./generate.mjs";
import { ensurePackages } from "./packages.mjs";
import { home, root } from "./places.mjs";
import { startPostgres } from "./postgres.mjs";
import { done } from "./say.mjs";

/** Makes sure that the folders can be written and the packages and the database client are there. */
export async function prepareToRun() {
  await ensureWritable(root);
  await ensureWritable(home());
  await ensurePackages();
  await ensureGenerated();
}

/** The same, and a build of the sources as they are. */
export async function prepareBuilt() {
  await prepareToRun();
  await ensureBuilt();
}

/** Starts the embedded database, unless DATABASE_URL names another; tells where its data are. */
export async function prepareDatabase() {
  if (process.env.DATABASE_URL) {
    done("The database is the one in DATABASE_URL.");
    return undefined;
  }
  const database = await startPostgres();
  done(`The embedded database runs; its data are in ${database.data}.`);
  return database;
}
