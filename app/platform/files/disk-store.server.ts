import { access, constants, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing } from "./is-missing.ts";
import type { FileStore } from "./file-store.server.ts";

/** Files in a folder that no web server shows, in folders within, so that none grows endlessly. */
export function diskStore(folder: string): FileStore {
  const placeOf = (key: string) => join(folder, ...key.split("/"));
  return {
    async put(key, path) {
      const place = placeOf(key);
      await sync(path);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      // Either the whole file is there under its name, or nothing.
      await rename(path, place);
      await sync(dirname(place));
    },
    async open(key) {
      try {
        return (await open(placeOf(key))).createReadStream();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (key) => rm(placeOf(key), { force: true }),
    trouble: () => troubleWith(folder),
  };
}

/** What is acknowledged is on the disk; a power cut takes nothing back. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function troubleWith(folder: string): Promise<string | null> {
  let place = folder;
  for (;;) {
    try {
      await access(place, constants.W_OK | constants.X_OK);
      return null;
    } catch (error) {
      const above = dirname(place);
      // It is made with the first file, inside the nearest folder that is there.
      if (!isMissing(error) || above === place)
        return `Files cannot be written to ${folder}. Let the account that runs Groundswell write there, or set GROUNDSWELL_FILES.`;
      place = above;
    }
  }
}
