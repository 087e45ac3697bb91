import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Entry } from "#app/features/imports/entry.ts";
import { readPabulib } from "#app/features/imports/pabulib.ts";
import { type Survey, surveyBallots } from "#app/features/imports/survey.ts";
import { OperatorError } from "#server/operator-error.ts";

/** A file that was read once from beginning to end. */
export interface BallotFile {
  readonly path: string;
  readonly survey: Survey;
  /** SHA-256 of its bytes, in hex. */
  readonly fingerprint: string;
}

/** Reads a file once, without writing anything. Throws an OperatorError or NotPabulib with a sentence. */
export async function readBallotFile(name: string): Promise<BallotFile> {
  // npm runs scripts in the installation's folder and tells where it was called.
  const path = resolve(process.env["INIT_CWD"] ?? "", name);
  await refuseUnreadable(path);
  const { entries, fingerprint } = openBallotFile(path);
  const survey = await surveyBallots(entries, basename(path, ".pb"));
  return { path, survey, fingerprint: fingerprint() };
}

/** Streams a file's entries; the fingerprint counts once they have all been read. */
export function openBallotFile(path: string): {
  entries: AsyncIterable<Entry>;
  fingerprint: () => string;
} {
  const hash = createHash("sha256");
  return { entries: readPabulib(hashed(path, hash)), fingerprint: () => hash.copy().digest("hex") };
}

async function* hashed(
  path: string,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  // A stream of bytes yields buffers; its type does not say so.
  for await (const chunk of createReadStream(path, {
    highWaterMark: 256 * 1024,
  }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
}

async function refuseUnreadable(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new OperatorError(
      `There is no file ${path} that this account may see. Check the name and its folder.`,
    );
  if (!found.isFile()) throw new OperatorError(`${path} is not a file. Name the .pb file itself.`);
  if (found.size === 0) throw new OperatorError(`${path} is empty. Download it again.`);
}
