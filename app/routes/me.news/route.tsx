import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { NewsRow } from "#app/features/home/components/news-row.tsx";
import { newsFor } from "#app/features/home/news.queries.server.ts";
import { newSince } from "#app/features/home/visit.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

/** The stretches of time one can choose, in days; none means since the last visit. */
const stretches = [7, 30] as const;

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const asked = url.searchParams.get("days");
  const days = stretches.find((stretch) => String(stretch) === asked) ?? null;
  const since = days === null ? (await newSince(actor)).at : daysAgo(days);
  const title = translator(language)("home.newsPage");
  return { title, days, news: await newsFor(actor, since) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** All news, over the time one chooses. */
export default function NewsPage() {
  const t = useT();
  const { days, news } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        above={
          <Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[{ to: "/", label: t("home.title") }]} />
        }
        title={t("home.newsPage")}
        lead={t("home.newsPageLead")}
      />
      <Stretches days={days} />
      {news.ideas.length === 0 && (
        <SectionEmpty
          actions={<TextLink to="/ideas?sort=new">{t("home.newsNewestIdeas")}</TextLink>}
        >
          {t("home.newsPageNone")}
        </SectionEmpty>
      )}
      {news.ideas.length > 0 && (
        <RowList>
          {news.ideas.map((idea) => (
            <NewsRow key={idea.id} news={idea} heading="h2" />
          ))}
        </RowList>
      )}
      {news.totals.ideas > news.ideas.length && (
        <p className="mt-4 text-sm text-ink-muted">
          {t("home.newsCut", { count: news.ideas.length })}
        </p>
      )}
    </div>
  );
}

function Stretches({ days }: { days: number | null }) {
  const t = useT();
  const tabs = [
    { to: "/me/news", label: t("home.newsSinceVisit"), current: days === null },
    ...stretches.map((stretch) => ({
      to: `/me/news?days=${String(stretch)}`,
      label: t("home.newsLastDays", { days: stretch }),
      current: days === stretch,
    })),
  ];
  return <TabsNav label={t("home.newsWindow")} tabs={tabs} />;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
}
