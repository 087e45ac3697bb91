import { useLoaderData, useRevalidator, type MetaFunction } from "@remix-run/react";
import * as Shield from "lucide-react/icons/shield-check";
import { parseCursor } from "#app/core/page.ts";
import { rooms } from "#app/core/rooms.ts";
import { moderationQueue } from "#app/features/moderation/case.queries.server.ts";
import { QueueLine } from "#app/features/moderation/components/queue-line.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const done = url.searchParams.get("show") === "done";
  const after = parseCursor(url.searchParams.get("after"));
  const page = await moderationQueue(actor, { done, after }, language);
  return { title: translator(language)("moderation.title"), me: actor.id, done, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What moderators are to decide, the oldest first, and what they have decided. */
export default function ModerationQueue() {
  const t = useT();
  const { rows, next, done, me } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useLive(rooms.person(me), {
    onDelta: (delta) => {
      if (delta.kind === "queue") revalidate();
    },
    onReread: revalidate,
    holding: () => undefined,
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("moderation.title")}
        lead={t("moderation.lead")}
        actions={
          <ButtonLink to="/moderation/acts" size="small">
            {t("moderation.log")}
          </ButtonLink>
        }
      />
      <TabsNav
        label={t("moderation.views")}
        tabs={[
          { to: "/moderation", label: t("moderation.viewOpen"), current: !done },
          { to: "/moderation?show=done", label: t("moderation.viewDone"), current: done },
        ]}
      />
      {rows.length === 0 && (
        <EmptyState
          title={t(done ? "moderation.emptyDone" : "moderation.empty")}
          icon={<Icon of={Shield} />}
        >
          <p>{t(done ? "moderation.emptyDoneText" : "moderation.emptyText")}</p>
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {rows.map((line) => (
          <QueueLine key={line.id} line={line} />
        ))}
      </ul>
      <Pagination next={next} />
    </div>
  );
}
