import { program } from "./build.mjs";
import { becomeTheInstance, ceaseToBeTheInstance } from "./instance.mjs";
import { ensureWritable } from "./disk.mjs";
import { home, inRoot } from "./places.mjs";
import { ensurePortFree, wantedPort } from "./ports.mjs";
import { prepareBuilt, prepareDatabase, prepareToRun } from "./prepare.mjs";
import { done } from "./say.mjs";
import { supervise } from "./supervise.mjs";

/** `npm start [-- --empty]`: everything from a fresh clone to a running product. */
export function start(flags) {
  return asTheInstance(async () => {
    await prepareBuilt();
    const database = await prepareDatabase();
    await supervise({
      args: ["--enable-source-maps", program("main")],
      env: environment(database, "start", flags),
      database,
    });
  });
}

/** `npm run dev`: the same from the sources as they are, read again when they change. */
export function dev(flags) {
  return asTheInstance(async () => {
    await prepareToRun();
    const database = await prepareDatabase();
    await supervise({
      args: ["--enable-source-maps", inRoot("server", "dev.mjs")],
      env: { ...environment(database, "dev", flags), NODE_ENV: "development" },
      database,
    });
  });
}

async function asTheInstance(work) {
  const port = wantedPort();
  done(`Node.js ${process.versions.node}.`);
  await ensureWritable(home());
  await becomeTheInstance();
  try {
    await ensurePortFree(port, process.env.HOST || "127.0.0.1");
    await work();
  } finally {
    ceaseToBeTheInstance();
  }
}

function environment(database, mode, flags) {
  const isEmpty = flags.includes("--empty");
  return {
    // Everybody may be signed in as with one click, so this is a default of these two commands only.
    GROUNDSWELL_DEMO: isEmpty ? "0" : "1",
    // At a terminal, only what went wrong is worth a line between the starter's own.
    LOG_LEVEL: "warn",
    ...process.env,
    NODE_ENV: "production",
    PORT: String(wantedPort()),
    GROUNDSWELL_MODE: mode,
    ...(database && { DATABASE_URL: database.url }),
    ...(isEmpty && { GROUNDSWELL_EMPTY: "1" }),
  };
}
