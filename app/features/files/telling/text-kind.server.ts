import { createReadStream } from "node:fs";

/** What a file is that no signature names: text in one of two encodings, or something else. */
export type TextKind = "text" | "page" | "script" | "other";

/**
 * Reads a file from its beginning to its end, a piece at a time. Text is UTF-8, or Windows' own Western encoding, which
 * older spreadsheets write; control characters and anything a browser would take for a page are not text.
 */
export async function textKind(path: string): Promise<TextKind> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const state = { utf8: true, western: true, first: true };
  for await (const piece of createReadStream(path)) {
    // A stream without an encoding gives buffers.
    const bytes = piece as Buffer;
    if (bytes.some(isControl)) return "other";
    if (state.first) {
      const kind = kindOfBeginning(bytes.toString("latin1", 0, 1024));
      if (kind !== "text") return kind;
    }
    state.first = false;
    state.utf8 &&= decodes(utf8, bytes);
    state.western &&= !bytes.some(isUndefinedInWestern);
    if (!state.utf8 && !state.western) return "other";
  }
  return (state.utf8 && endsWhole(utf8)) || state.western ? "text" : "other";
}

// Tab, line ends, form feed and escape excepted.
function isControl(byte: number): boolean {
  return byte < 0x20 ? !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b : byte === 0x7f;
}

function isUndefinedInWestern(byte: number): boolean {
  return [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
}

/** What programs guess from how a text begins, whatever it is called. */
function kindOfBeginning(text: string): TextKind {
  const beginning = text.replace(/^\u00ef\u00bb\u00bf/u, "").trimStart();
  if (/^<[a-z!?/]/iu.test(beginning)) return "page";
  if (/^(?:#!|%!PS|MZ)/u.test(beginning)) return "script";
  return "text";
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function endsWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
