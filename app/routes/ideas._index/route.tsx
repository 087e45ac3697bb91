import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed.ts";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FeedControls } from "./feed-controls.tsx";
import { FeedList } from "./feed-list.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readFeedFilter(url.searchParams);
  const [page, categories, units] = await Promise.all([
    feedPage(actor, filter, language),
    openCategories(language),
    unitTree(),
  ]);
  const places = units.map(({ id, name, depth }) => ({ id, name, depth }));
  return {
    title: translator(language)("ideas.feed"),
    filter,
    page,
    categories,
    units: places,
    me: actor.id,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export { shouldRevalidate } from "./should-revalidate.ts";

/** The feed: every idea, in the chosen order. */
export default function FeedPage() {
  const t = useT();
  const { filter, page, categories, units, me } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("ideas.feed")} lead={t("ideas.feedLead")} />
      <FeedControls filter={filter} categories={categories} units={units} />
      <FeedList filter={filter} first={page} me={me} />
    </div>
  );
}
