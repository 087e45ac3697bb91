import { Readable } from "node:stream";
import { notFound } from "#app/core/errors.ts";
import { submissionOfFiles } from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { fileTypes } from "#app/features/files/file-types.ts";
import { filesOf, storedFile } from "#app/features/files/files.queries.server.ts";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/**
 * A file of an entry for one of its judges, under a name made of alias and number: what it is called, its id and when it
 * came may tell whose it is.
 */
export const loader = signedIn(
  async ({ actor, params: { phase = "", alias = "", number = "" } }) => {
    const { files } = await filesOf(await submissionOfFiles(actor, { phaseId: phase, alias }));
    const file = files[Number(number) - 1];
    const stored = file && (await storedFile(file.id));
    const bytes = stored && (await fileStore().open(fileKey(stored.contentId, "file")));
    if (!bytes) throw notFound("scoring.noFile");
    const { mime, endings } = fileTypes[file.type];
    // The same streams by two names: Node's and the standard's.
    return new Response(Readable.toWeb(bytes) as ReadableStream, {
      headers: {
        "Content-Type": mime,
        "Content-Disposition": `attachment; filename="${alias}-${String(Number(number))}.${endings[0]}"`,
        "Content-Length": String(file.bytes),
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
      },
    });
  },
);
