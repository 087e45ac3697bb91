import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { FigureCard } from "#app/features/insights/components/figure-card.tsx";
import { ImplementedList } from "#app/features/insights/outcomes/components/implemented-list.tsx";
import { outcomeFigures } from "#app/features/insights/outcomes/outcomes.ts";
import { readOutcomes } from "#app/features/insights/outcomes/read-outcomes.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ChartView } from "#app/ui/chart/chart-view.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const t = translator(language);
  return { title: t("outcomes.title"), ...(await readOutcomes(actor, { t, language })) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What became of everybody's ideas, for all staff. */
export default function OutcomesPage() {
  const t = useT();
  const { title, period, sheet, funnel, reasons, trends, implemented } =
    useLoaderData<typeof loader>();
  return (
    <div className="max-w-5xl">
      <PageHeader title={title} lead={t("outcomes.lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <TitledSection
          id="figures"
          title={t("outcomes.figures")}
          lead={t("outcomes.figuresLead", { period })}
        >
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {outcomeFigures.map((name) => {
              const entry = sheet[name];
              if (!entry) return null;
              return (
                <li key={name} className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
                  <FigureCard name={name} entry={entry} />
                </li>
              );
            })}
          </ul>
        </TitledSection>
        <TitledSection
          id="implemented"
          title={t("outcomes.implemented")}
          lead={t("outcomes.implementedLead")}
        >
          <ImplementedList ideas={implemented} />
        </TitledSection>
        {funnel && <ChartView chart={funnel} heading="h2" />}
        {reasons && <ChartView chart={reasons} heading="h2" />}
        <TitledSection id="year" title={t("outcomes.year")} lead={t("outcomes.yearLead")}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            {trends.map(({ key, chart }) => (
              <ChartView key={key} chart={chart} heading="h3" />
            ))}
          </div>
        </TitledSection>
        <p className="max-w-[75ch] text-sm text-ink-muted">{t("outcomes.note")}</p>
      </div>
    </div>
  );
}
