import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { evaluationsCsv } from "#app/features/challenges/records/evaluations-csv.queries.server.ts";
import { phaseToExport } from "#app/features/challenges/records/records.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** The evaluations of a phase that has closed, as a CSV file, sent as it is read. */
export const loader = signedIn(async ({ actor, params: { id = "", phase = "" } }) => {
  const { id: phaseId } = await phaseToExport(actor, id, phase);
  const pieces = Readable.from(evaluationsCsv(phaseId));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="evaluations.csv"',
    "Cache-Control": "private, no-store",
  };
  return new Response(createReadableStreamFromReadable(pieces), { headers });
});
