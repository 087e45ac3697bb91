import { promiseOverview } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import { percentOf, readPeriod } from "#app/features/ideas/promising/overseeing/overview.ts";
import { byteOrderMark, csvRow } from "#app/core/csv.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** How promises are kept, by unit, as a CSV file. */
export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const t = translator(language);
  const units = await promiseOverview(actor, readPeriod(url.searchParams));
  const head = [
    ...[t("overseeing.unit"), t("overseeing.settled"), t("overseeing.keptCount")],
    ...[t("overseeing.keptPercent"), t("overseeing.median"), t("overseeing.open")],
    ...[t("overseeing.week"), t("overseeing.overdue"), t("overseeing.waiting")],
  ];
  const rows = units.map((unit) => {
    const { settled, kept, median, open, week, overdue, waiting } = unit;
    const name = unit.id === null ? t("overseeing.organisation") : unit.name;
    const percent = percentOf(kept, settled);
    return csvRow([name, settled, kept, percent, median, open, week, overdue, waiting]);
  });
  return new Response([byteOrderMark, csvRow(head), ...rows].join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="groundswell-promises.csv"',
    },
  });
});
