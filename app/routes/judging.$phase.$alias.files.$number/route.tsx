import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { conflict, notFound } from "#app/core/errors.ts";
import { submissionOfFiles } from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { fileTypes, type FileType } from "#app/features/files/file-types.ts";
import { filesOf, storedFile } from "#app/features/files/files.queries.server.ts";
import { notesAuthors, withoutAuthors } from "#app/features/files/unnaming/without-authors.ts";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/**
 * A file of an entry for one of its judges, under a name made of alias and number: what it is called, its id and when it
 * came may tell whose it is. While judging is blind, neither does it say who made it.
 */
export const loader = signedIn(
  async ({ actor, params: { phase = "", alias = "", number = "" } }) => {
    const place = { phaseId: phase, alias };
    const { submissionId, isBlind } = await submissionOfFiles(actor, place);
    const { files } = await filesOf(submissionId);
    const file = files[Number(number) - 1];
    const stored = file && (await storedFile(file.id));
    const kept = stored && (await fileStore().open(fileKey(stored.contentId, "file")));
    if (!kept) throw notFound("scoring.noFile");
    const { mime, endings } = fileTypes[file.type];
    const unnamed = isBlind && notesAuthors(file.type) ? await unnamedOf(file.type, kept) : null;
    // The same streams by two names: Node's and the standard's.
    return new Response(unnamed ?? (Readable.toWeb(kept) as ReadableStream), {
      headers: {
        "Content-Type": mime,
        "Content-Disposition": `attachment; filename="${alias}-${String(Number(number))}.${endings[0]}"`,
        "Content-Length": String(unnamed?.length ?? file.bytes),
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
      },
    });
  },
);

async function unnamedOf(type: FileType, kept: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await buffer(kept);
  try {
    return new Uint8Array(withoutAuthors(type, bytes));
  } catch {
    // Whatever is wrong with the file, a name in it is not risked.
    throw conflict("scoring.fileNamesAuthors");
  }
}
