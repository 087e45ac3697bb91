import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { root } from "./places.mjs";

/**
 * The application's process (`server/main.ts`), which tells by messages how far it is:
 * `{kind: "step", text}` when something is finished, `{kind: "note", text}` when something begins, and
 * `{kind: "ready", url, signIn}`.
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} env
 * @param {(message: { kind: string }) => void} onMessage
 */
export function launchApplication(args, env, onMessage) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A group of its own: Ctrl-C in the terminal reaches the starter alone, which ends things in order.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  child.on("message", onMessage);
  const ended = new Promise((resolve) => {
    child.on("exit", (code, signal) => resolve({ code, signal }));
    child.on("error", (error) => resolve({ code: 1, signal: null, error }));
  });
  return { pid: child.pid, ended, stop: () => stopApplication(child, ended) };
}

/** Resolves with the message that says the application serves; throws a Failure when it ends before. */
export function readiness(application, whenReady) {
  return Promise.race([
    whenReady,
    application.ended.then(({ code, signal, error }) => {
      if (error) throw new Failure(`The server could not be started: ${error.message}.`);
      if (signal) throw new Failure(`The server was ended by ${signal} before it was ready.`);
      // It has said why, in a sentence of its own.
      throw new Failure("", { cause: code });
    }),
  ]);
}

// The application gives requests under way six seconds and ends itself after ten; two more are for the process to go.
const patience = 12_000;

async function stopApplication(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // Windows has no signals: there the end of the connection asks the application to stop.
  if (process.platform !== "win32") child.kill("SIGTERM");
  else if (child.connected) child.disconnect();
  const stopped = await Promise.race([ended, pause(patience, undefined, { ref: false })]);
  if (!stopped) child.kill("SIGKILL");
  await ended;
}
