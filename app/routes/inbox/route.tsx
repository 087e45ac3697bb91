import {
  Form,
  useLoaderData,
  useLocation,
  useRevalidator,
  type MetaFunction,
} from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { rooms } from "#app/core/rooms.ts";
import { NotificationLine } from "#app/features/notifications/components/notification-line.tsx";
import { inbox, unreadCount } from "#app/features/notifications/inbox.queries.server.ts";
import { isNotificationKind } from "#app/features/notifications/notification.ts";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { EmptyInbox, InboxFilters } from "./inbox-filters.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const query = url.searchParams;
  const kind = query.get("kind");
  const filter = {
    unread: query.get("show") === "unread",
    kind: isNotificationKind(kind) ? kind : null,
  };
  const [page, unread] = await Promise.all([
    inbox(actor, parseCursor(query.get("after")), filter, language),
    unreadCount(actor),
  ]);
  const title = translator(language)("notifications.inbox");
  return { title, me: { id: actor.id, name: actor.name }, filter, unread, ...page };
});

/** Marks everything as read. */
export const action = signedIn(async ({ actor }) => {
  await readInbox(actor);
  return { read: true };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What concerns one, the latest first. */
export default function Inbox() {
  const t = useT();
  const { lines, next, me, unread, filter } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  useLive(rooms.person(me.id), {
    onDelta: (delta) => {
      const isNew = delta.kind === "waiting" && delta.unread !== unread;
      if (delta.kind === "inbox" || isNew) revalidate();
    },
    onReread: revalidate,
    holding: () => undefined,
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("notifications.inbox")}
        actions={
          <>
            {unread > 0 && <MarkRead />}
            <ButtonLink to="/me/notifications" size="small">
              {t("notifications.settings")}
            </ButtonLink>
          </>
        }
      />
      <InboxFilters filter={filter} unread={unread} />
      {lines.length === 0 && <EmptyInbox filter={filter} />}
      {lines.length > 0 && (
        <ul className="card divide-y divide-line">
          {lines.map((line) => (
            <li key={line.id}>
              <NotificationLine line={line} name={me.name} at={`${pathname}${search}`} />
            </li>
          ))}
        </ul>
      )}
      <Pagination next={next} runs="time" />
    </div>
  );
}

function MarkRead() {
  const t = useT();
  return (
    <Form method="post">
      <Button size="small">{t("notifications.markRead")}</Button>
    </Form>
  );
}
