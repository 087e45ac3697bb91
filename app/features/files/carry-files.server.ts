import { newId } from "#app/core/ids.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { bumpShelf, carriedFrom, holdShelf, insertCarried } from "./file.store.server.ts";
import type { FileSubject } from "./stored-file.ts";

/**
 * Gives what grows from a subject the files that its readers may have, in their order and in the same transaction. Their
 * bytes are shared, so nothing is sent again, and taking a file away from either leaves it on the other. What still waits
 * for the scanner waits there too; what moderators hide is not carried on.
 */
export async function carryFiles(
  { sql, now, record }: Transaction,
  from: FileSubject,
  to: FileSubject,
): Promise<void> {
  await holdShelf(sql, from);
  const files = await carriedFrom(sql, from);
  if (files.length === 0) return;
  await holdShelf(sql, to);
  const ids = files.map(() => newId(now.getTime())).sort();
  const carried = files.map((file, place) => ({ ...file, carriedId: ids[place] ?? newId() }));
  for (const { id, carriedId } of carried)
    await insertCarried(sql, { id, carriedId, subject: to, at: now });
  const revision = await bumpShelf(sql, to);
  for (const { carriedId: fileId, state } of carried) {
    const data = { fileId, revision, checking: state === "checking" };
    record({ kind: "file.added", subject: to, data });
  }
}
