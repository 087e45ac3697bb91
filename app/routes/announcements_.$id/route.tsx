import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { announcementPage } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { AnnouncementBody } from "#app/features/recognition/announcing/components/announcement-body.tsx";
import { Congratulations } from "#app/features/recognition/announcing/components/congratulations.tsx";
import { LeaderNote } from "#app/features/recognition/announcing/components/leader-note.tsx";
import { SignButtons } from "#app/features/recognition/announcing/components/sign-buttons.tsx";
import { useLiveAnnouncement } from "#app/features/recognition/announcing/components/use-live-announcement.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Time } from "#app/ui/time.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await announcementPage(actor, id, language);
  return { title: page.announcement.title, me: actor.id, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One announcement with what people say to it, live; for leaders also before it is published. */
export default function AnnouncementRoute() {
  const t = useT();
  const { me, announcement, honoured, toldOf, signs, congratulations, can } =
    useLoaderData<typeof loader>();
  const { id, title, language, state, pulse } = announcement;
  const isPublished = state === "published";
  useLiveAnnouncement(isPublished ? { id, pulse } : null);
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        lang={language}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/announcements", label: t("announcing.title") }]}
          />
        }
        meta={<Byline announcement={announcement} />}
        actions={
          isPublished && (
            <>
              <ButtonLink to={`/announcements/ceremony?from=${id}`} size="small">
                {t("announcing.onScreen")}
              </ButtonLink>
              {can.lead && (
                <ButtonLink to={`/announcements/${id}/withdrawal`} size="small" variant="quiet">
                  {t("announcing.withdraw")}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {!isPublished && <LeaderNote announcement={announcement} />}
      <AnnouncementBody announcement={announcement} honoured={honoured} toldOf={toldOf} />
      {isPublished && (
        <>
          <SignButtons id={id} signs={signs} />
          <Congratulations id={id} congratulations={congratulations} me={me} />
        </>
      )}
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["announcement"];

function Byline({ announcement: { author, publishedAt } }: { readonly announcement: Shown }) {
  const times = useTimes();
  return (
    <>
      <span>{author}</span>
      {publishedAt !== null && (
        <Time
          at={publishedAt}
          text={times(publishedAt).relative}
          title={times(publishedAt).absolute}
        />
      )}
    </>
  );
}
