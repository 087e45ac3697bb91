import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { bumpShelf, dropFile } from "./file.store.server.ts";
import { fileToChange } from "./held-files.server.ts";

/**
 * Takes a file away; its bytes go after commit, by a job. Harmless when it is gone already.
 * Throws `not_found` for a subject one does not see, `forbidden`, or `conflict` when files cannot be changed at present or
 * moderators hide it.
 */
export async function removeFile(actor: Actor, fileId: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const file = await fileToChange(sql, actor, fileId).catch(unlessGone);
    if (!file) return;
    const { subject } = file;
    const contentId = await dropFile(sql, fileId);
    if (contentId === null) return;
    const revision = await bumpShelf(sql, subject);
    record({ kind: "file.removed", subject, data: { fileId, revision, contentId } });
  });
}

function unlessGone(error: unknown): null {
  if (isRefusal(error) && error.says.key === "files.notFound") return null;
  throw error;
}
