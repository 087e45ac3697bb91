import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, fileTrouble } from "./failure.mjs";

const megabyte = 1024 * 1024;

/** Makes a folder and proves that it can be written; throws a Failure when it cannot. */
export async function ensureWritable(folder) {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await writeFile(probe, "x");
    await rm(probe);
  } catch (error) {
    throw fileTrouble({ code: error.code }, folder) ?? error;
  }
}

/** Throws a Failure when the disk of a folder has less than `megabytes` free. */
export async function ensureSpace(folder, megabytes) {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free < megabytes) {
    throw new Failure(
      `The disk that holds ${folder} has ${free} MB free, and Groundswell needs ${megabytes} MB. Free some space, then run the command again.`,
    );
  }
}
