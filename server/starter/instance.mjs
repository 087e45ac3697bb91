import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, fileTrouble } from "./failure.mjs";
import { holderOf, release, take } from "./one-at-a-time.mjs";
import { home, root } from "./places.mjs";
import { birth, endProcess, stillLives } from "./processes.mjs";

/**
 * The one running `npm start` or `npm run dev` of this folder, noted in a file.
 * @typedef {{ pid: number, birth: string, url?: string, app?: { pid: number, birth: string } }} Instance
 */

const file = () => join(home(), "running.json");

/**
 * Notes this process as the running one; throws a Failure when another is. What a killed starter left running is
 * ended first.
 */
export async function becomeTheInstance() {
  while (!takeFile()) {
    const other = holderOf(file());
    if (other && stillLives(other)) throw new Failure(alreadyRuns(other));
    if (other?.app && stillLives(other.app)) await endProcess(other.app.pid, 12_000);
    release(file(), other);
  }
}

/** Adds to the note of this process, for whoever asks: its address, its application's process. */
export function noteInstance(facts) {
  const instance = holderOf(file());
  if (instance?.pid === process.pid)
    writeFileSync(file(), JSON.stringify({ ...instance, ...facts }));
}

/** Removes the note of this process. */
export function ceaseToBeTheInstance() {
  release(file());
}

/** The instance of this folder that runs now; undefined when none does. */
export function runningInstance() {
  const instance = holderOf(file());
  return instance && stillLives(instance) ? instance : undefined;
}

/** What tells a process apart, to be noted as the application's. */
export const identify = (pid) => ({ pid, birth: birth(pid) });

function alreadyRuns({ pid, url }) {
  const where = url ? `runs already, at ${url}` : "is being started already";
  return `Groundswell ${where}, from this folder (${root}, process ${pid}). Stop it with Ctrl-C where it was started, or with \`kill ${pid}\`.`;
}

function takeFile() {
  try {
    return take(file());
  } catch (error) {
    throw fileTrouble(error, home()) ?? error;
  }
}
