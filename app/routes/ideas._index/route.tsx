import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { LatestComments } from "#app/features/discussion/components/latest-comments.tsx";
import { latestComments } from "#app/features/discussion/latest-comments.queries.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { feedAddress, isNarrowed, readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { dictionaryFor } from "#app/words.server.ts";
import { FeedControls } from "./feed-controls.tsx";
import { FeedList } from "./feed-list.tsx";
import { feedPanel } from "./feed-panel.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language, pageLanguage } }) => {
  const filter = readFeedFilter(url.searchParams);
  const { say } = dictionaryFor(pageLanguage);
  const [page, panel, latest] = await Promise.all([
    feedPage(actor, filter, language),
    feedPanel(filter, { actor, language, say }),
    latestComments(),
  ]);
  const place = {
    here: feedAddress(filter),
    newest: feedAddress(filter, { sort: "new" }),
    whole: !isNarrowed(filter) && filter.after === null,
  };
  return { title: say("ideas.feed"), place, page, panel, latest };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The feed: every idea, or those one asks for, in the chosen order. */
export default function FeedPage() {
  const t = useT();
  const { place, page, panel, latest } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("ideas.feed")}
        lead={t("ideas.feedLead")}
        actions={
          <>
            <ButtonLink to="/ideas/board" size="small">
              {panel.words.board}
            </ButtonLink>
            <ButtonLink to="/outcomes" size="small">
              {panel.words.outcomes}
            </ButtonLink>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
        <div className="min-w-0">
          <FeedControls panel={panel} />
          <FeedList place={place} first={page} />
        </div>
        {/* Under an endless list nobody would find it. */}
        <div className="hidden xl:tall:sticky xl:tall:top-[calc(var(--bar-height)+1.5rem)] xl:block">
          <LatestComments comments={latest} />
        </div>
      </div>
    </>
  );
}
