import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { isNeeded } from "./file-sweep.queries.server.ts";

/** Removes what is kept under an id unless a file still needs it; harmless when it is gone already. */
export async function removeBytes(contentId: string): Promise<void> {
  if (await isNeeded(contentId)) return;
  await fileStore().remove(fileKey(contentId, "preview"));
  await fileStore().remove(fileKey(contentId, "file"));
}
