import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./places.mjs";

/**
 * A fingerprint of files and whole folders of the installation (tests left out): it changes when any of them does.
 * @param {string[]} paths relative to the installation; a missing one counts as empty
 * @param {string[]} [leftOut] relative paths not looked at
 */
export function fingerprint(paths, leftOut = []) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesUnder(path, leftOut))) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(inRoot(path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Whether the stamp left by the last run of a step says the same. */
export function isStamped(stampFile, print) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === print;
}

function filesUnder(path, leftOut) {
  if (leftOut.includes(path) || /\.test\.tsx?$/u.test(path) || !existsSync(inRoot(path))) return [];
  if (statSync(inRoot(path)).isFile()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name), leftOut));
}
