import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { chmod, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileTrouble } from "./failure.mjs";

/** A password that cannot be guessed, of characters that need no quoting in a URL. */
export const newPassword = () => randomBytes(24).toString("base64url");

/**
 * What is noted about the embedded database that belongs to the folder `path`.
 * @typedef {{ id: string, path: string, port?: number, password?: string }} Note
 */

/**
 * The note of a folder, a new one the first time. A folder that was moved keeps its note; a copied one becomes
 * another installation, so that it never touches the data of the one it was copied from.
 * @param {string} path
 * @returns {Promise<Note>}
 */
export async function openNote(path) {
  const known = recall(path);
  if (known?.path === path) return known;
  const wasMoved = known && recall(known.path)?.id !== known.id;
  const id = wasMoved ? known.id : randomBytes(8).toString("hex");
  const note = { ...known, id, path };
  await remember(note);
  return note;
}

/**
 * The note of a folder as it stands; undefined when there is none that can be read.
 * @param {string} path
 * @returns {Note | undefined}
 */
export function recall(path) {
  try {
    return JSON.parse(readFileSync(noteFile(path), "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes a note so that its owner alone can read it. */
export async function remember(note) {
  const file = noteFile(note.path);
  try {
    await writeFile(`${file}.new`, JSON.stringify(note), { mode: 0o600 });
    await chmod(`${file}.new`, 0o600);
    await rename(`${file}.new`, file);
  } catch (error) {
    throw fileTrouble(error, file) ?? error;
  }
}

/** The folder for data that cannot lie in the folder of their note. */
export function systemFolder({ id }) {
  const base = process.platform === "darwin" ? "/usr/local/var" : "/var/lib";
  const key = createHash("sha256").update(id).digest("hex").slice(0, 16);
  return join(base, "groundswell", key);
}

function noteFile(path) {
  return join(path, "database.json");
}
