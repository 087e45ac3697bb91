import { useRevalidator } from "@remix-run/react";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { NewItemsBar } from "#app/ui/new-items-bar.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import type { News } from "../news.ts";
import type { Since } from "../visit.ts";
import { NewsRow } from "./news-row.tsx";
import { useNewsAmount } from "./use-news-amount.ts";
import { useNewsSummary } from "./use-news-summary.ts";

/** What others did since one was last here with the ideas that concern one. */
export function NewsSection({ data: { news, since } }: { data: { news: News; since: Since } }) {
  const t = useT();
  const { relative } = useTimes()(since.at);
  const { revalidate } = useRevalidator();
  const more = useNewsAmount(news, since);
  const summary = useNewsSummary(news.totals);
  const left = news.totals.ideas - news.ideas.length;
  return (
    <TitledSection
      id="news"
      title={t(since.first ? "home.newsTitleFirst" : "home.newsTitle")}
      lead={summary && (since.first ? summary : t("home.newsLead", { summary, when: relative }))}
      action={
        left > 0 && (
          <TextLink to="/me/news">{t("home.newsAll", { count: news.totals.ideas })}</TextLink>
        )
      }
    >
      <NewItemsBar
        label={more > 0 ? t("home.newsMore", { count: more }) : undefined}
        onShow={revalidate}
      />
      {news.ideas.length === 0 ? (
        <NoNews since={since} when={relative} />
      ) : (
        <RowList>
          {news.ideas.map((idea) => (
            <NewsRow key={idea.id} news={idea} />
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}

function NoNews({ since, when }: { since: Since; when: string }) {
  const t = useT();
  return (
    <SectionEmpty
      actions={<TextLink to="/me/news?days=30">{t("home.newsLastDays", { days: 30 })}</TextLink>}
    >
      {since.first ? t("home.newsNoneFirst") : t("home.newsNone", { when })}
    </SectionEmpty>
  );
}
