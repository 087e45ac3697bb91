import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { FigureList } from "#app/features/recognition/safeguards/components/figure-list.tsx";
import { PairTable } from "#app/features/recognition/safeguards/components/pair-table.tsx";
import { UnitTable } from "#app/features/recognition/safeguards/components/unit-table.tsx";
import { oversightPage } from "#app/features/recognition/safeguards/oversight.queries.server.ts";
import { overseenKinds, periods } from "#app/features/recognition/safeguards/oversight.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const of = overseenKinds.find((kind) => kind === url.searchParams.get("of")) ?? "kudos";
  const days = periods.find((one) => String(one) === url.searchParams.get("days")) ?? 90;
  const oversight = await oversightPage(actor, { of, days });
  return { title: translator(language)("safeguards.concentration"), of, days, oversight };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** To whom recognition goes: whether to few people, to one unit, or back and forth. */
export default function Concentration() {
  const t = useT();
  const { title, of, days, oversight } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader title={title} lead={t("safeguards.concentrationLead")} />
      <div>
        <TabsNav
          label={t("safeguards.ofWhat")}
          tabs={overseenKinds.map((kind) => ({
            to: `/recognition/concentration?of=${kind}&days=${String(days)}`,
            label: t(`safeguards.of_${kind}`),
            current: kind === of,
          }))}
        />
        <TabsNav
          label={t("safeguards.period")}
          tabs={periods.map((period) => ({
            to: `/recognition/concentration?of=${of}&days=${String(period)}`,
            label: t("safeguards.days", { days: period }),
            current: period === days,
          }))}
        />
      </div>
      {oversight.total === 0 ? (
        <EmptyState title={t("safeguards.nothingGiven")}>
          <p>{t("safeguards.nothingGivenText")}</p>
        </EmptyState>
      ) : (
        <>
          <FigureList oversight={oversight} />
          <UnitTable oversight={oversight} />
          <PairTable oversight={oversight} />
        </>
      )}
    </div>
  );
}
