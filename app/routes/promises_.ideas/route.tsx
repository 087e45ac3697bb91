import { useLoaderData, type MetaFunction } from "@remix-run/react";
import type { MessageKey, Translate } from "#app/core/words.ts";
import {
  figuresOf,
  ideasBehind,
} from "#app/features/ideas/promising/overseeing/behind.queries.server.ts";
import type { UnitPromises } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import {
  behindAddress,
  behindViews,
  readBehindFilter,
  type BehindFilter,
  type BehindView,
} from "#app/features/ideas/promising/overseeing/overview.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";
import { BehindTable } from "./behind-table.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readBehindFilter(url.searchParams);
  const [figures, page] = await Promise.all([figuresOf(actor, filter), ideasBehind(actor, filter)]);
  return { title: translator(language)("overseeing.behind"), filter, figures, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The ideas behind the figures about promises: each promise, and each first answer with the days that it took. */
export default function IdeasBehind() {
  const t = useT();
  const { title, filter, figures, rows, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={leadOf(filter, figures, t)}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: `/promises?weeks=${String(filter.weeks)}`, label: t("overseeing.back") },
            ]}
          />
        }
      />
      <TabsNav label={t("overseeing.which")} tabs={tabsOf(filter, t)} />
      <BehindTable ideas={rows} />
      <Pagination next={next} />
      <p className="mt-4 max-w-[75ch] text-sm text-ink-muted">
        {t(filter.view === "first" ? "overseeing.howFirst" : "overseeing.howSettled")}
      </p>
    </>
  );
}

function leadOf({ weeks }: BehindFilter, figures: UnitPromises, t: Translate): string {
  const { id, name, kept, settled, median } = figures;
  return t("overseeing.behindLead", {
    unit: id === null ? t("overseeing.organisation") : name,
    period: t("overseeing.weeks", { count: weeks }),
    kept,
    settled,
    median: median === null ? t("overseeing.behindNone") : t("overseeing.days", { count: median }),
  });
}

function tabsOf(filter: BehindFilter, t: Translate) {
  return behindViews.map((view) => ({
    to: behindAddress({ ...filter, view }),
    label: t(viewWords[view]),
    current: view === filter.view,
  }));
}

const viewWords: Readonly<Record<BehindView, MessageKey>> = {
  settled: "overseeing.viewSettled",
  kept: "overseeing.viewKept",
  missed: "overseeing.viewMissed",
  first: "overseeing.viewFirst",
};
