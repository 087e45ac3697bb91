import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { promiseOverview } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import { overviewPeriods, readPeriod } from "#app/features/ideas/promising/overseeing/overview.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";
import { OverviewTable } from "./overview-table.tsx";
import { OverviewTiles } from "./overview-tiles.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const weeks = readPeriod(url.searchParams);
  const [organisation, ...units] = await promiseOverview(actor, weeks);
  return { title: translator(language)("overseeing.title"), weeks, organisation, units };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How the organisation keeps its promises, by unit. */
export default function Promises() {
  const t = useT();
  const { title, weeks, organisation, units } = useLoaderData<typeof loader>();
  const periods = overviewPeriods.map((one) => ({
    to: `/promises?weeks=${String(one)}`,
    label: t("overseeing.weeks", { count: one }),
    current: one === weeks,
  }));
  return (
    <>
      <PageHeader title={title} lead={t("overseeing.lead")} />
      <TabsNav label={t("overseeing.period")} tabs={periods} />
      {organisation && <OverviewTiles organisation={organisation} weeks={weeks} />}
      <OverviewTable units={units} weeks={weeks} />
      <p className="mt-4 max-w-[75ch] text-sm text-ink-muted">{t("overseeing.explained")}</p>
      <p className="mt-2 text-sm">
        {/* A file, which the router cannot show. */}
        <TextLink reloadDocument to={`/promises.csv?weeks=${String(weeks)}`}>
          {t("overseeing.csv")}
        </TextLink>
      </p>
    </>
  );
}
