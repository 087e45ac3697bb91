/** The secret under which issuer keys are sealed: a file beside the database, never in it. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The secret; null when there is no such file, or what it holds is none. */
export async function readSecret(path: string): Promise<Buffer | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  return /^[0-9a-f]{64}$/u.test(text.trim()) ? Buffer.from(text.trim(), "hex") : null;
}

/** The secret; made and written for its owner alone when there is none. A file that holds something else stays as it is. */
export async function secretOrNew(path: string): Promise<Buffer | null> {
  const found = await readSecret(path);
  if (found) return found;
  await mkdir(dirname(path), { recursive: true });
  const text = `${randomBytes(32).toString("hex")}\n`;
  // Of two who make it at once, both read what the first wrote.
  await writeFile(path, text, { flag: "wx", mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  return readSecret(path);
}
