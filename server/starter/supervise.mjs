import { setTimeout as pause } from "node:timers/promises";
import { launchApplication, readiness } from "./application.mjs";
import { Failure } from "./failure.mjs";
import { identify, noteInstance } from "./instance.mjs";
import { complain, done, note, say } from "./say.mjs";

/**
 * Runs the application, and the embedded database when there is one, until a signal asks to stop: then it ends
 * the application first and the database after it. One that dies meanwhile is started again.
 * Throws a Failure when the application does not come up the first time, or will not stay up.
 * @param {{ args: string[], env: NodeJS.ProcessEnv, database?: Awaited<ReturnType<import("./postgres.mjs").startPostgres>> }} parts
 */
export async function supervise({ args, env, database }) {
  const stopping = stopSignal();
  const state = { isStopping: false, application: undefined, databaseUp: Promise.resolve() };
  void stopping.then(() => {
    state.isStopping = true;
  });
  if (database) keepDatabase(database, state);
  const running = keepApplication(args, env, state);
  try {
    await Promise.race([running, stopping]);
  } finally {
    state.isStopping = true;
    await state.application?.stop();
    await state.databaseUp.catch(() => undefined);
    await database?.stop();
  }
}

/** An exit code with which the application asks to be started anew (`npm run dev`, when its code has changed). */
export const startMeAgain = 75;

const stableAfter = 60_000;
const pauses = [200, 1000, 2000, 5000, 10_000];

async function keepApplication(args, env, state) {
  for (let failures = 0, isFirst = true; ; isFirst = false) {
    const began = Date.now();
    const { code, signal } = await runOnce(args, env, state, isFirst);
    if (state.isStopping || code === 0) return;
    if (code === startMeAgain) continue;
    failures = Date.now() - began > stableAfter ? 1 : failures + 1;
    if (failures > pauses.length) {
      throw new Failure(
        "The server ended again and again, so it is not started any more. Its messages above say why.",
      );
    }
    note(`The server ended unexpectedly (${signal ?? `code ${code}`}); it is started again.`);
    await pause(pauses[failures - 1]);
    await state.databaseUp;
    if (state.isStopping) return;
  }
}

async function runOnce(args, env, state, isFirst) {
  let ready;
  const whenReady = new Promise((resolve) => {
    ready = resolve;
  });
  const application = launchApplication(args, env, (message) => hear(message, ready));
  state.application = application;
  noteInstance({ app: identify(application.pid) });
  try {
    welcome(await readiness(application, whenReady), isFirst);
  } catch (error) {
    if (isFirst && !state.isStopping) throw error;
  }
  return application.ended;
}

function hear(message, ready) {
  if (message.kind === "step") done(message.text);
  if (message.kind === "note") note(message.text);
  if (message.kind === "ready") ready(message);
}

function welcome({ url, signIn }, isFirst) {
  noteInstance({ url });
  if (!isFirst) {
    done(`The server is back at ${url}.`);
    return;
  }
  // In one piece: whoever waits for the address finds how to sign in with it.
  say(
    [`\nGroundswell is ready: ${url}`, ...(signIn ? [signIn] : []), "Stop it with Ctrl-C."].join(
      "\n",
    ),
  );
}

function keepDatabase(database, state) {
  database.onEnd(() => {
    if (state.isStopping) return;
    note("The database ended unexpectedly; it is started again.");
    state.databaseUp = database.restart().then(() => {
      done("The database is back.");
      keepDatabase(database, state);
    });
    // Whoever waits for the database hears of the failure; without one, the application's end tells it.
    state.databaseUp.catch((error) => complain(error.message));
  });
}

function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, resolve);
  }).then(() => {
    say("\nStopping: requests under way are finished first.");
  });
}
