import { open } from "node:fs/promises";
import { Refusal } from "#app/core/errors.ts";
import type { MessageKey } from "#app/core/words.ts";
import type { ContentType } from "../file-types.ts";
import { documentKind } from "./document-kind.ts";
import { textKind } from "./text-kind.server.ts";
import { bytesAt, storedText, zipDirectory } from "./zip-directory.server.ts";

/** What a file is by its bytes; which of the three kinds of text only its name can say. */
export type Content = ContentType | "text";

/** Tells what a file is, whatever it is called. Throws `invalid` with a sentence when it is nothing that is taken. */
export async function contentOf(path: string): Promise<Content> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const start = (await bytesAt(file, 0, 4)).toString("latin1");
    if (start === "PK\x03\x04") {
      const entries = await zipDirectory(file, size);
      if (!entries) throw refused("attaching.archive");
      const named = entries.find(({ name, at }) => name === "mimetype" && at === 0);
      const mimetype = named ? await storedText(file, named, 100) : null;
      const kind = documentKind(entries, mimetype, size);
      if ("refused" in kind) throw refused(kind.refused);
      return kind.type;
    }
  } finally {
    await file.close();
  }
  return bySignature(path);
}

async function bySignature(path: string): Promise<Content> {
  // Loaded on use, as most servers start without ever being sent a file.
  const { fileTypeFromFile } = await import("file-type");
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (!found) return ofText(await textKind(path));
  const taken = signatures[found.ext];
  if (taken === undefined) throw refused(refusals[found.ext] ?? "attaching.unknown");
  return taken;
}

const signatures: Readonly<Record<string, Content>> = {
  png: "png",
  apng: "png",
  jpg: "jpeg",
  webp: "webp",
  gif: "gif",
  avif: "avif",
  pdf: "pdf",
};

const refusals: Readonly<Record<string, MessageKey>> = {
  heic: "attaching.heic",
  heif: "attaching.heic",
  svg: "attaching.page",
  xml: "attaching.page",
  cfb: "attaching.oldOffice",
  exe: "attaching.program",
  elf: "attaching.program",
  macho: "attaching.program",
  class: "attaching.program",
  wasm: "attaching.program",
  zip: "attaching.archive",
  "7z": "attaching.archive",
  rar: "attaching.archive",
  gz: "attaching.archive",
  tar: "attaching.archive",
};

const textRefusals = {
  page: "attaching.page",
  script: "attaching.program",
  other: "attaching.unknown",
} as const;

function ofText(kind: Awaited<ReturnType<typeof textKind>>): "text" {
  if (kind === "text") return kind;
  throw refused(textRefusals[kind]);
}

function refused(key: MessageKey): Refusal {
  return new Refusal("invalid", key);
}
