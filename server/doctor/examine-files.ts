import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScanner } from "#app/features/files/run-scanner.server.ts";
import { readFileSettings, type FileSettings } from "#app/platform/files/file-settings.server.ts";
import { storeOf } from "#app/platform/files/file-store.server.ts";
import { installationFolder } from "#server/migrations-on-disk.ts";
import type { Finding } from "./examine.ts";

/** Looks at where files are kept, and lets the scanner look at a file that is clean. Changes nothing there. */
export async function examineFiles(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  try {
    const settings = readFileSettings(env, installationFolder());
    return [await place(settings), await scanner(settings)];
  } catch (error) {
    return [{ isWell: false, text: wordsOf(error) }];
  }
}

async function place(settings: FileSettings): Promise<Finding> {
  const trouble = await storeOf(settings).trouble();
  if (trouble !== null) return { isWell: false, text: trouble };
  const { bucket, folder } = settings;
  return {
    isWell: true,
    text: bucket
      ? `Files can be kept in the bucket ${bucket.name} at ${bucket.endpoint}.`
      : `Files can be kept in ${folder}.`,
  };
}

async function scanner(settings: FileSettings): Promise<Finding> {
  const [program] = settings.scanCommand;
  if (program === undefined)
    return { isWell: true, text: "Files are not scanned: SCAN_COMMAND is not set." };
  const folder = await mkdtemp(join(tmpdir(), "groundswell-doctor-"));
  try {
    const path = join(folder, "clean.txt");
    await writeFile(path, "A text without anything in it.\n");
    const isClean = await runScanner(settings, path);
    return isClean
      ? { isWell: true, text: `The scanner ${program} finds nothing in a file that is clean.` }
      : { isWell: false, text: `The scanner ${program} takes a clean file for infected.` };
  } catch (error) {
    return { isWell: false, text: wordsOf(error) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
