import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { submissionsCsv } from "#app/features/challenges/records/submissions-csv.queries.server.ts";
import { phaseToExport } from "#app/features/challenges/records/records.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** The submissions of a phase that has closed, as a CSV file, sent as it is read. */
export const loader = signedIn(async ({ actor, params: { id = "", phase = "" } }) => {
  const { id: phaseId } = await phaseToExport(actor, id, phase);
  const pieces = Readable.from(submissionsCsv(phaseId));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="submissions.csv"',
    "Cache-Control": "private, no-store",
  };
  return new Response(createReadableStreamFromReadable(pieces), { headers });
});
