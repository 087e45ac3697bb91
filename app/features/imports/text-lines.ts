import { NotPabulib } from "./not-pabulib.ts";

/** One line of a file, counted from 1; its text is null when its bytes are not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** A ballot is a few kilobytes at most; what has no line end for this long is not text. */
const longestLine = 1024 * 1024;
const newline = 0x0a;

/**
 * Splits bytes into lines as they arrive, without line ends (LF or CRLF) and without a byte order mark.
 * Throws NotPabulib when a line is longer than any text has.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array = new Uint8Array(0);
  let number = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      yield lineFrom(bytes.subarray(start, end), ++number);
      start = end + 1;
    }
    rest = bytes.slice(start);
    if (rest.length > longestLine) throw tooLong(number + 1);
  }
  if (rest.length > 0) yield lineFrom(rest, ++number);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function lineFrom(bytes: Uint8Array, number: number): Line {
  try {
    const text = utf8.decode(bytes).replace(/\r$/, "");
    return { number, text: number === 1 ? text.replace(/^\ufeff/, "") : text };
  } catch {
    return { number, text: null };
  }
}

function tooLong(number: number): NotPabulib {
  return new NotPabulib(
    `Line ${String(number)} is longer than a million bytes, so this is not a pabulib file. Choose a .pb file as pabulib.org offers them.`,
  );
}
