import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";

/** Removes what is kept of a file; harmless when it is gone already. */
export async function removeBytes(fileId: string): Promise<void> {
  await fileStore().remove(fileKey(fileId, "preview"));
  await fileStore().remove(fileKey(fileId, "file"));
}
