import { wordedDay } from "#app/core/time.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { briefingPdf } from "#app/features/insights/briefing/briefing-pdf.server.ts";
import { organisationDays } from "#app/features/insights/briefing/briefing.queries.server.ts";
import { kindWords } from "#app/features/insights/components/tab-words.ts";
import { periodName } from "#app/features/insights/periods/filter.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** The briefing of a view, as a file. */
export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const view = await readView(actor, url.searchParams);
  const { period, categoryId, kind } = view.filter;
  const t = translator(language);
  const [{ name: organisation }, categories] = await Promise.all([
    organisationDays(),
    categoryId === null ? [] : openCategories(language),
  ]);
  const narrowedTo = [
    ...categories.filter(({ id }) => id === categoryId).map(({ name }) => name),
    ...(kind === null ? [] : [t(kindWords[kind])]),
  ];
  const madeOn = wordedDay(view.today, language);
  const pdf = await briefingPdf(view, { t, language }, { organisation, narrowedTo, madeOn });
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="groundswell-briefing-${periodName(period)}.pdf"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
