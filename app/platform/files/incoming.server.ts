import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "#app/core/ids.ts";
import { registry } from "#app/platform/registry.server.ts";
import { isMissing } from "./is-missing.ts";

const folder = () => join(registry().settings.files.folder, "incoming");

/** Gives `work` names of files of its own, beside where files are kept; whatever is left under them goes with it. */
export async function withIncoming<T>(
  work: (place: (name: string) => string) => Promise<T>,
): Promise<T> {
  const own = join(folder(), newId());
  await mkdir(own, { recursive: true, mode: 0o700 });
  try {
    return await work((name) => join(own, name));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Throws away what uploads left that were cut short by the end of their process. */
export async function dropForgottenIncoming(before: Date): Promise<void> {
  for (const name of await namesIn(folder())) {
    const path = join(folder(), name);
    const seen = await stat(path).catch(() => null);
    if (seen && seen.mtime < before) await rm(path, { recursive: true, force: true });
  }
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
