import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Entry } from "#app/features/imports/entry.ts";
import { readPabulib } from "#app/features/imports/pabulib.ts";
import { type Survey, surveyBallots } from "#app/features/imports/survey.ts";
import { readablePath } from "./readable-path.ts";

/** A file that was read once from beginning to end. */
export interface BallotFile {
  readonly path: string;
  readonly survey: Survey;
  /** SHA-256 of its bytes, in hex. */
  readonly fingerprint: string;
}

/** Reads a file once, without writing anything. Throws an OperatorError or NotPabulib with a sentence. */
export async function readBallotFile(name: string): Promise<BallotFile> {
  const path = await readablePath(name, ".pb");
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
