import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FeedFilters, FeedOrder } from "./feed-controls.tsx";
import { FeedList } from "./feed-list.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readFeedFilter(url.searchParams);
  const [page, categories, units] = await Promise.all([
    feedPage(actor, filter, language),
    openCategories(language),
    unitChoices({ home: actor.unitId, chosen: filter.unitId }),
  ]);
  return {
    title: translator(language)("ideas.feed"),
    filter,
    page,
    categories,
    units,
    me: actor.id,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The feed: every idea, in the chosen order. */
export default function FeedPage() {
  const t = useT();
  const { filter, page, categories, units, me } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("ideas.feed")} lead={t("ideas.feedLead")} />
      <Columns
        asideLabel={t("ideas.filterLabel")}
        aside={<FeedFilters filter={filter} categories={categories} units={units} />}
        asideFirst
      >
        <FeedOrder filter={filter} />
        <FeedList filter={filter} first={page} me={me} />
      </Columns>
    </>
  );
}
