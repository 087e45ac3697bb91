import { figuresCsv } from "#app/features/insights/view/figures-csv.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** All figures of a view as a CSV file. */
export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const view = await readView(actor, url.searchParams);
  const text = await figuresCsv(view, { t: translator(language), language });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="groundswell-figures.csv"',
    },
  });
});
