import { createReadableStreamFromReadable } from "@remix-run/node";
import { phaseToExport } from "#app/features/challenges/records/records.queries.server.ts";
import { recordsZip } from "#app/features/challenges/records/records-zip.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** Both tables and all files of a phase that has closed, in one archive, sent as it is made. */
export const loader = signedIn(async ({ actor, params: { id = "", phase = "" } }) => {
  const { id: phaseId } = await phaseToExport(actor, id, phase);
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": 'attachment; filename="challenge-records.zip"',
    "Cache-Control": "private, no-store",
  };
  const pieces = await recordsZip(phaseId);
  return new Response(createReadableStreamFromReadable(pieces), { headers });
});
