import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Award from "lucide-react/icons/award";
import { parseCursor } from "#app/core/page.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { publicRevision } from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";
import { PublicFilterBar } from "#app/features/recognition/awarding/components/public-filter-bar.tsx";
import { RecognitionTop } from "#app/features/recognition/awarding/components/recognition-top.tsx";
import { StoryCard } from "#app/features/recognition/awarding/components/story-card.tsx";
import { useLiveWall } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import { badgesTo } from "#app/features/recognition/awarding/giving.queries.server.ts";
import {
  isNarrowed,
  originIn,
  publicFilterIn,
} from "#app/features/recognition/awarding/public-awards.ts";
import {
  announcedBadges,
  wall,
} from "#app/features/recognition/awarding/public-awards.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = publicFilterIn(url.searchParams);
  const origin = originIn(url.searchParams);
  const after = parseCursor(url.searchParams.get("after"));
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const revision = await publicRevision();
  const [stories, badges, units, gives] = await Promise.all([
    wall(actor, origin, { filter, after, language }),
    announcedBadges(language),
    unitChoices({ home: actor.unitId, chosen: filter.unitId }),
    badgesTo(actor, "give", language),
  ]);
  return {
    title: translator(language)("awarding.wall"),
    ...{ revision, filter, origin, stories, badges },
    units: unitOptions(units),
    mayGive: gives.length > 0,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The wall of recognition: what people let everybody know they were recognised for. */
export default function Wall() {
  const t = useT();
  const { title, revision, filter, origin, stories, badges, units, mayGive } =
    useLoaderData<typeof loader>();
  const isAsked = isNarrowed(filter) || origin === "rules";
  useLiveWall(revision);
  return (
    <>
      <RecognitionTop
        title={title}
        lead={t("awarding.wallLead")}
        current="/recognition"
        actions={
          <>
            <ButtonLink to="/nominations/new" variant="primary">
              {t("awarding.nominate")}
            </ButtonLink>
            {mayGive && <ButtonLink to="/awards/new">{t("awarding.give")}</ButtonLink>}
          </>
        }
      />
      <PublicFilterBar origin={origin} filter={filter} badges={badges} units={units} />
      {stories.rows.length === 0 ? (
        <EmptyState
          icon={<Icon of={Award} />}
          title={t(isAsked ? "awarding.wallNoneTitle" : "awarding.wallEmptyTitle")}
        >
          {t(isAsked ? "awarding.wallNoneText" : "awarding.wallEmptyText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {stories.rows.map((story) => (
            <li key={story.id} className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
              <StoryCard story={story} />
            </li>
          ))}
        </ul>
      )}
      <Pagination next={stories.next} runs="time" />
    </>
  );
}
