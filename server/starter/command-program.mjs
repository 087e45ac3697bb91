import { isBuilt, program } from "./build.mjs";
import { runningInstance } from "./instance.mjs";
import { inRoot } from "./places.mjs";
import { prepareBuilt, prepareToRun } from "./prepare.mjs";
import { runningPostgres, startPostgres } from "./postgres.mjs";
import { runHere } from "./run.mjs";

/**
 * Runs a built program (`import`, `bench`, `backup`, `restore`) with a database: that of DATABASE_URL, the
 * embedded one that runs, or the embedded one started for as long as the program takes. Returns its exit code.
 */
export async function runProgram(name, flags) {
  await prepareUnlessRunning();
  const running = process.env.DATABASE_URL || runningPostgres();
  const database = running ? undefined : await startPostgres();
  try {
    return await runHere(["--enable-source-maps", program(name), ...flags], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: running || database.url,
        GROUNDSWELL_MODE: name,
      },
      // npm changes into the installation's folder; files are named from where the command was given.
      cwd: process.env.INIT_CWD ?? process.cwd(),
    });
  } finally {
    await database?.stop();
  }
}

/** `npm test`: the packages and the client, then the tests, which build and start what they need. */
export async function test(flags) {
  await prepareToRun();
  return runHere([inRoot("tests", "run.mjs"), ...flags]);
}

/** `npm run axe` and `npm run screens`: visits to every page with a browser, see tests/tour.mjs. */
export async function tour(name, flags) {
  await prepareToRun();
  return runHere([inRoot("tests", "tour.mjs"), name, ...flags]);
}

// A build would take the files from under the pages of the product that runs.
async function prepareUnlessRunning() {
  if (runningInstance() && isBuilt()) return;
  await prepareBuilt();
}
