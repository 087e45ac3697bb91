import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, fileTrouble } from "./failure.mjs";
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
  const instance = { pid: process.pid, birth: birth(process.pid) };
  for (;;) {
    if (place(instance)) return;
    const other = readInstance();
    if (other && stillLives(other)) throw new Failure(alreadyRuns(other));
    if (other?.app && stillLives(other.app)) await endProcess(other.app.pid, 12_000);
    takeAway(other);
  }
}

/** Adds to the note of this process, for whoever asks: its address, its application's process. */
export function noteInstance(facts) {
  const instance = readInstance();
  if (instance?.pid === process.pid)
    writeFileSync(file(), JSON.stringify({ ...instance, ...facts }));
}

/** Removes the note of this process. */
export function ceaseToBeTheInstance() {
  if (readInstance()?.pid === process.pid) rmSync(file(), { force: true });
}

/** The instance of this folder that runs now; undefined when none does. */
export function runningInstance() {
  const instance = readInstance();
  return instance && stillLives(instance) ? instance : undefined;
}

/** What tells a process apart, to be noted as the application's. */
export const identify = (pid) => ({ pid, birth: birth(pid) });

function alreadyRuns({ pid, url }) {
  const where = url ? `runs already, at ${url}` : "is being started already";
  return `Groundswell ${where}, from this folder (${root}, process ${pid}). Stop it with Ctrl-C where it was started, or with \`kill ${pid}\`.`;
}

// A link appears whole or not at all, and only where nothing was: one of two at once gets it.
function place(instance) {
  const draft = `${file()}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(instance));
    linkSync(draft, file());
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw fileTrouble(error, home()) ?? error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function takeAway(seen) {
  const now = readInstance();
  if (now?.pid === seen?.pid && now?.birth === seen?.birth) rmSync(file(), { force: true });
}

function readInstance() {
  try {
    return JSON.parse(readFileSync(file(), "utf8"));
  } catch {
    return undefined;
  }
}
