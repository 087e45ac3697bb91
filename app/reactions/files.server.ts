import type { DomainEvent } from "#app/core/event.ts";
import { forgetFilesOf } from "#app/features/files/forget-files.server.ts";
import { removeBytes } from "#app/features/files/remove-bytes.server.ts";
import { scanFile } from "#app/features/files/scan-file.server.ts";
import { queueScan } from "#app/features/files/scan-queue.store.server.ts";

/** A file that waits for the scanner gets a job of its own. */
export async function haveScanned({ data }: DomainEvent<"file.added">): Promise<void> {
  if (data.checking) await queueScan(data.fileId);
}

/** What is no longer listed goes for good, unless other files share it. */
export function removeFileBytes({
  data,
}: DomainEvent<"file.removed" | "file.found-infected">): Promise<void> {
  return removeBytes(data.contentId ?? data.fileId);
}

/** The files of a draft, or of a challenge that was one, go with it. */
export function forgetDraftFiles({
  subject,
}: DomainEvent<"draft.discarded" | "challenge.discarded" | "submission.discarded">): Promise<void> {
  return forgetFilesOf(subject);
}

/** The files of what a colleague says is not theirs go with it. */
export function forgetRefusedFiles({ data }: DomainEvent<"entry-for.refused">): Promise<void> {
  return forgetFilesOf({ kind: "submission", id: data.submissionId });
}

/** The job of `queueScan`. */
export async function scanQueued(payload: unknown): Promise<void> {
  if (typeof payload !== "object" || payload === null || !("fileId" in payload)) return;
  if (typeof payload.fileId === "string") await scanFile(payload.fileId);
}
