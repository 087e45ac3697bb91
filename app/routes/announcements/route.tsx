import { useLoaderData, useRevalidator, type MetaFunction } from "@remix-run/react";
import * as Megaphone from "lucide-react/icons/megaphone";
import { parseCursor } from "#app/core/page.ts";
import { may } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import {
  announcementArchive,
  unpublishedAnnouncements,
} from "#app/features/recognition/announcing/archive.queries.server.ts";
import { announcingPolicy } from "#app/features/recognition/announcing/announcing.policy.ts";
import { ArchiveList } from "#app/features/recognition/announcing/components/archive-list.tsx";
import { UnpublishedList } from "#app/features/recognition/announcing/components/unpublished-list.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const after = parseCursor(url.searchParams.get("after"));
  const leads = may(actor, announcingPolicy.announce, undefined);
  const [archive, unpublished] = await Promise.all([
    announcementArchive(after),
    leads && after === null ? unpublishedAnnouncements(actor) : [],
  ]);
  return { title: translator(language)("announcing.title"), leads, unpublished, ...archive };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Everything that was announced to everybody, and what leaders prepare. */
export default function Announcements() {
  const t = useT();
  const { title, leads, unpublished, rows, next } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useLive(rooms.announcements, {
    onDelta: revalidate,
    onReread: revalidate,
    holding: () => undefined,
  });
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        lead={t("announcing.lead")}
        actions={
          <>
            {leads && (
              <ButtonLink to="/announcements/new" variant="primary">
                {t("announcing.compose")}
              </ButtonLink>
            )}
            {rows.length > 0 && (
              <ButtonLink to="/announcements/ceremony">{t("announcing.ceremony")}</ButtonLink>
            )}
          </>
        }
      />
      {unpublished.length > 0 && <UnpublishedList announcements={unpublished} />}
      {rows.length === 0 ? (
        <EmptyState title={t("announcing.empty")} icon={<Icon of={Megaphone} />}>
          <p>{t("announcing.emptyText")}</p>
        </EmptyState>
      ) : (
        <ArchiveList announcements={rows} />
      )}
      <Pagination next={next} runs="time" />
    </div>
  );
}
