import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { birth, stillLives } from "./processes.mjs";

/**
 * A file that says which process holds something of which there is one.
 * @typedef {{ pid: number, birth: string }} Holder
 */

/** This process, as it is noted in such a file. */
export const self = () => ({ pid: process.pid, birth: birth(process.pid) });

/**
 * Notes this process in the file, unless another is noted there: then nothing is changed, and false is returned.
 * A link appears whole or not at all, and only where nothing was: of several at once, one gets it.
 * @param {string} file
 */
export function take(file) {
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(draft, JSON.stringify(self()));
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What is noted in the file; undefined when nothing is. */
export function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Removes what a process noted, if it is still what stands there. */
export function release(file, holder = self()) {
  const now = holderOf(file);
  if (now?.pid === holder?.pid && now?.birth === holder?.birth) rmSync(file, { force: true });
}

/** Does some work when no other process does work under the same file. */
export async function oneAtATime(file, work) {
  while (!take(file)) {
    const other = holderOf(file);
    if (!other || !stillLives(other)) release(file, other);
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    release(file);
  }
}
