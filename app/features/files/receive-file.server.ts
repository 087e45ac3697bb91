import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Refusal } from "#app/core/errors.ts";

/**
 * Writes what is sent to a file as it comes, so that memory does not grow with it. Throws `invalid` as soon as there is
 * more of it than may be.
 */
export async function receiveFile(
  content: AsyncIterable<Uint8Array>,
  path: string,
  bytesAtMost: number,
): Promise<void> {
  await pipeline(
    content,
    (pieces: AsyncIterable<Uint8Array>) => upTo(bytesAtMost, pieces),
    createWriteStream(path, { mode: 0o600, flags: "wx" }),
  );
}

async function* upTo(atMost: number, pieces: AsyncIterable<Uint8Array>) {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > atMost) throw tooLarge(atMost);
    yield piece;
  }
}

/** What is said of a file that is larger than the rules allow. */
export function tooLarge(bytesAtMost: number): Refusal {
  return new Refusal("invalid", "attaching.large", { megabytes: bytesAtMost / 1_000_000 });
}
