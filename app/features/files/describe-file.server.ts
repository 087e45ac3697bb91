import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { bumpShelf, saveDescription } from "./file.store.server.ts";
import { fileToChange } from "./held-files.server.ts";

/**
 * Says what a picture shows. The same words again do nothing.
 * Throws `not_found`, `forbidden`, or `conflict` when files cannot be changed at present.
 */
export async function describeFile(
  actor: Actor,
  fileId: string,
  description: string,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const { subject, description: before } = await fileToChange(sql, actor, fileId);
    if (before === description) return;
    await saveDescription(sql, fileId, description);
    const revision = await bumpShelf(sql, subject);
    record({ kind: "file.described", subject, data: { fileId, revision } });
  });
}
