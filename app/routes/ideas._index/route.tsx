import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { LatestComments } from "#app/features/discussion/components/latest-comments.tsx";
import { latestComments } from "#app/features/discussion/latest-comments.queries.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FeedFilters, FeedOrder } from "./feed-controls.tsx";
import { FeedList } from "./feed-list.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readFeedFilter(url.searchParams);
  const [page, categories, units, latest] = await Promise.all([
    feedPage(actor, filter, language),
    openCategories(language),
    unitChoices({ home: actor.unitId, chosen: filter.unitId }),
    latestComments(),
  ]);
  return {
    title: translator(language)("ideas.feed"),
    filter,
    page,
    categories,
    units,
    latest,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The feed: every idea, in the chosen order. */
export default function FeedPage() {
  const t = useT();
  const { filter, page, categories, units, latest } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("ideas.feed")} lead={t("ideas.feedLead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
        <div className="min-w-0">
          <FeedOrder filter={filter} />
          <FeedFilters filter={filter} categories={categories} units={units} />
          <FeedList filter={filter} first={page} />
        </div>
        {/* Under an endless list nobody would find it. */}
        <div className="hidden xl:tall:sticky xl:tall:top-[calc(var(--bar-height)+1.5rem)] xl:block">
          <LatestComments comments={latest} />
        </div>
      </div>
    </>
  );
}
