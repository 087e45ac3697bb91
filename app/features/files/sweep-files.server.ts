import { dropForgottenIncoming } from "#app/platform/files/incoming.server.ts";
import { filesLeftIn, subjectsGone } from "./file-sweep.queries.server.ts";
import { forgetArriving, forgetFilesOf } from "./forget-files.server.ts";
import { queueScan } from "./scan-queue.store.server.ts";

const hour = 60 * 60 * 1000;

/**
 * Cleans up, by the clock: uploads that were cut short a day ago, and files whose subject has been gone for as long as
 * they are a week old. What still waits for the scanner after an hour is given to it again.
 */
export async function sweepFiles(): Promise<void> {
  const ago = (hours: number) => new Date(Date.now() - hours * hour);
  await dropForgottenIncoming(ago(24));
  for (const id of await filesLeftIn("arriving", ago(24))) await forgetArriving(id);
  for (const subject of await subjectsGone(ago(7 * 24))) await forgetFilesOf(subject);
  for (const id of await filesLeftIn("checking", ago(1))) await queueScan(id);
}
