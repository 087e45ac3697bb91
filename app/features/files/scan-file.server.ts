import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { system } from "#app/core/actor.ts";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { withIncoming } from "#app/platform/files/incoming.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { bumpShelf, holdShelf, moveFile } from "./file.store.server.ts";
import { storedFile } from "./files.queries.server.ts";
import { runScanner } from "./run-scanner.server.ts";

/**
 * Lets the scanner look at a file that waits for it, and offers or buries it. Harmless twice. Throws when the scanner
 * could not say, so that it is tried again; until then the file is offered to nobody.
 */
export async function scanFile(fileId: string): Promise<void> {
  const file = await storedFile(fileId);
  if (file?.state !== "checking") return;
  const isClean = await withIncoming(async (place) => {
    const content = await fileStore().open(fileKey(file.contentId, "file"));
    if (!content) throw new Error(`There is nothing to scan of the file ${fileId}.`);
    // The scanner gets a copy, which also works where files are kept in a bucket.
    await pipeline(content, createWriteStream(place("scanned"), { mode: 0o600 }));
    return runScanner(registry().settings.files, place("scanned"));
  });
  await transact(system, async ({ sql, now, record }) => {
    const { subject, contentId } = file;
    await holdShelf(sql, subject);
    const to = isClean ? "ready" : "infected";
    if (!(await moveFile(sql, fileId, { from: "checking", to, scannedAt: now }))) return;
    const revision = await bumpShelf(sql, subject);
    const data = { fileId, revision };
    if (isClean) record({ kind: "file.cleared", subject, data });
    else record({ kind: "file.found-infected", subject, data: { ...data, contentId } });
  });
}
