import { useLocation, useNavigate } from "@remix-run/react";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import type { Page } from "#app/core/page.ts";
import { IdeaCard } from "#app/features/ideas/components/idea-card.tsx";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { MoreLink } from "#app/ui/more-link.tsx";
import { NewItemsBar } from "#app/ui/new-items-bar.tsx";
import { RenderedOnce } from "#app/ui/rendered-once.tsx";
import { useEndlessFeed } from "./use-endless-feed.ts";
import { nextPage } from "./read-feed.ts";
import { useLiveFeed, type FeedPlace } from "./use-live-feed.ts";

interface FeedListProps {
  place: FeedPlace;
  first: Page<FeedIdea>;
}

/** The ideas, kept current, with more of them as one reads on. Nothing moves under the reader. */
export function FeedList({ place, first }: FeedListProps) {
  const t = useT();
  const navigate = useNavigate();
  const { rows, next, pending, failed, loadMore } = useEndlessFeed(place.here, first);
  const { current, news } = useLiveFeed(place, rows);
  const showNews = () => {
    navigate(place.newest);
    window.scrollTo({ top: 0 });
  };
  if (rows.length === 0) return <NoIdeas whole={place.whole} />;
  return (
    <>
      <NewItemsBar
        label={news > 0 ? t("ideas.newIdeasShow", { count: news }) : undefined}
        onShow={showNews}
      />
      <Stack as="ul" className="list-none p-0">
        {rows.map((idea) => (
          <LiveCard key={idea.id} idea={current(idea)} loaded={idea} />
        ))}
      </Stack>
      {next && (
        <MoreLink
          to={nextPage(place.here, next)}
          label={t("ideas.more")}
          pendingLabel={t("ideas.loadingMore")}
          pending={pending}
          {...(!failed && { onReach: loadMore })}
        />
      )}
    </>
  );
}

function LiveCard({ idea, loaded }: { idea: FeedIdea; loaded: FeedIdea }) {
  const { pathname, search } = useLocation();
  const { relative, absolute } = useTimes()(idea.publishedAt);
  const at = `${pathname}${search}`;
  return (
    <RenderedOnce by={JSON.stringify([idea, at, relative, absolute])}>
      <IdeaCard idea={idea} at={at} discussed={idea.comments > loaded.comments} />
    </RenderedOnce>
  );
}

function NoIdeas({ whole }: { whole: boolean }) {
  const t = useT();
  return (
    <EmptyState
      title={t(whole ? "ideas.emptyTitle" : "ideas.emptyFiltered")}
      icon={<Icon of={Lightbulb} />}
      actions={
        <>
          {!whole && <ButtonLink to="/ideas">{t("ideas.clear")}</ButtonLink>}
          <ButtonLink to="/ideas/new" variant="primary">
            {t("ideas.post")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("ideas.emptyText")}</p>
    </EmptyState>
  );
}
