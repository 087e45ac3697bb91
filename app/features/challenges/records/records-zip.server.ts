import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { EntryNames } from "./entry-names.ts";
import { evaluationsCsv } from "./evaluations-csv.queries.server.ts";
import { recordedFiles } from "./records.queries.server.ts";
import { submissionsCsv } from "./submissions-csv.queries.server.ts";

/**
 * A phase's records as one archive: both tables, and every file under its submission. Each is opened when its turn comes
 * and passes through in pieces, so that memory does not grow with what was entered.
 */
export async function recordsZip(phaseId: string): Promise<Readable> {
  const files = await recordedFiles(phaseId);
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream, { objectMode: false });
  zip.on("error", (error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error("The archive could not be written."));
  });
  let current: Readable | undefined;
  // Whoever stops reading leaves nothing open.
  out.on("close", () => current?.destroy());
  const add = (path: string, open: () => Promise<Readable>, compress = true) => {
    zip.addReadStreamLazy(path, { compress }, (pass) => {
      open().then(
        (stream) => {
          current = stream;
          pass(null, stream);
        },
        (error: unknown) => {
          pass(error, Readable.from([]));
        },
      );
    });
  };
  add("submissions.csv", () => Promise.resolve(Readable.from(submissionsCsv(phaseId))));
  add("evaluations.csv", () => Promise.resolve(Readable.from(evaluationsCsv(phaseId))));
  const names = new EntryNames();
  for (const { contentId, name, submissionId, title } of files) {
    const folder = `${title.slice(0, 60)} ${submissionId.slice(-6)}`;
    // What people send is pictures and documents, which are compressed already.
    add(`files/${names.take(folder, name)}`, () => bytesOf(contentId), false);
  }
  zip.end();
  return out;
}

/** A file whose bytes are missing leaves an empty entry: the rest must not be lost with it. */
async function bytesOf(id: string): Promise<Readable> {
  return (await fileStore().open(fileKey(id, "file"))) ?? Readable.from([]);
}
