import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { ideasCsv } from "#app/features/imports/exporting/ideas-csv.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** All ideas as a CSV file, sent as it is read. */
export const loader = signedIn(({ actor, context: { language } }) => {
  const pieces = Readable.from(ideasCsv(actor, language));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="groundswell-ideas.csv"',
  };
  return Promise.resolve(new Response(createReadableStreamFromReadable(pieces), { headers }));
});
