import type { Actor } from "#app/core/actor.ts";
import { Refusal, conflict } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { withIncoming } from "#app/platform/files/incoming.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { FileRules } from "./file-rules.ts";
import { bumpShelf, findFile, holdShelf, insertFile, moveFile } from "./file.store.server.ts";
import { forgetArriving } from "./forget-files.server.ts";
import { holderToChange } from "./held-files.server.ts";
import { prepareFile, type PreparedFile } from "./prepare-file.server.ts";
import { receiveFile } from "./receive-file.server.ts";
import type { FileSubject } from "./stored-file.ts";

export interface AddFile {
  /** Given by the form or the page; sending it twice adds one file. */
  readonly id: string;
  readonly subject: FileSubject;
  readonly name: string;
  readonly description?: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Adds a file to a subject: takes it in, tells what it is, and keeps it. Its row is written before its bytes are put
 * where they are kept, so that no bytes are ever there that nobody knows of.
 * Throws `invalid` with a sentence for what is not taken, `not_found`, `forbidden`, or `conflict` when files cannot be
 * changed, there are too many, or the id is being used.
 */
export async function addFile(
  actor: Actor,
  { id, subject, name, description = "", content }: AddFile,
  rules: FileRules,
): Promise<void> {
  if (!isId(id)) throw new Refusal("invalid", "ui.brokenRequest");
  await withIncoming(async (place) => {
    await receiveFile(content, place("sent"), rules.bytesAtMost);
    const file = await prepareFile({ path: place("sent"), name }, place, rules);
    if (!(await reserve(actor, { id, subject, description, file, filesAtMost: rules.filesAtMost })))
      return;
    try {
      await keep(id, file);
      await offer(actor, id, subject);
    } catch (error) {
      // Should this fail too, the sweep lets go of it.
      await forgetArriving(id).catch(() => undefined);
      throw error;
    }
  });
}

interface Reserve extends Omit<AddFile, "name" | "content"> {
  readonly description: string;
  readonly file: PreparedFile;
  readonly filesAtMost: number;
}

/** Writes the row; false when the same person has sent the same file before. */
function reserve(actor: Actor, { id, subject, description, file, filesAtMost }: Reserve) {
  const { name, type, bytes, width, height } = file;
  return transact(actor, async ({ sql, now }) => {
    await holderToChange(sql, actor, subject);
    const count = await holdShelf(sql, subject);
    const before = await findFile(sql, id);
    if (before) {
      const isRepeat = before.personId === actor.id && before.subject.id === subject.id;
      if (isRepeat && before.state !== "arriving") return false;
      throw conflict("attaching.arriving");
    }
    if (count >= filesAtMost) throw conflict("attaching.full", { limit: filesAtMost });
    const shown = { name, type, bytes, width, height, description };
    const row = { id, subject, personId: actor.id, state: "arriving", ...shown } as const;
    if (!(await insertFile(sql, row, now))) throw conflict("attaching.arriving");
    return true;
  });
}

async function keep(id: string, { path, previewPath }: PreparedFile): Promise<void> {
  if (previewPath !== null) await fileStore().put(fileKey(id, "preview"), previewPath);
  await fileStore().put(fileKey(id, "file"), path);
}

/** From here on it is there, for everybody or first for the scanner. */
async function offer(actor: Actor, id: string, subject: FileSubject): Promise<void> {
  const checking = registry().settings.files.scanCommand.length > 0;
  await transact(actor, async ({ sql, record }) => {
    await holdShelf(sql, subject);
    const to = checking ? "checking" : "ready";
    if (!(await moveFile(sql, id, { from: "arriving", to }))) throw conflict("attaching.overtaken");
    const revision = await bumpShelf(sql, subject);
    record({ kind: "file.added", subject, data: { fileId: id, revision, checking } });
  });
}
