import { system } from "#app/core/actor.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { bumpShelf, dropFile, filesOn, findFile, holdShelf } from "./file.store.server.ts";
import type { FileSubject } from "./stored-file.ts";

/** Lets go of a file that never arrived; one that has arrived stays. Its bytes, if any, go after commit, by a job. */
export async function forgetArriving(fileId: string): Promise<void> {
  await transact(system, async (transaction) => {
    const file = await findFile(transaction.sql, fileId);
    if (!file) return;
    await holdShelf(transaction.sql, file.subject);
    const now = await findFile(transaction.sql, fileId);
    if (now?.state === "arriving") await drop(transaction, now.subject, [fileId]);
  });
}

/** Lets go of all files of something that is gone: a draft thrown away. Harmless when it is there, or has none. */
export async function forgetFilesOf(subject: FileSubject): Promise<void> {
  await transact(system, async (transaction) => {
    const port = registry().subjects.get(subject.kind);
    if (await port?.lockFileHolder?.(transaction.sql, subject.id)) return;
    const files = await filesOn(transaction.sql, subject);
    if (files.length === 0) return;
    await holdShelf(transaction.sql, subject);
    await drop(transaction, subject, await filesOn(transaction.sql, subject));
  });
}

async function drop(
  { sql, record }: Transaction,
  subject: FileSubject,
  ids: readonly string[],
): Promise<void> {
  const revision = await bumpShelf(sql, subject);
  for (const fileId of ids) {
    const contentId = await dropFile(sql, fileId);
    if (contentId !== null)
      record({ kind: "file.removed", subject, data: { fileId, revision, contentId } });
  }
}
