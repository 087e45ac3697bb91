import { Form, useLoaderData, useRevalidator, type MetaFunction } from "@remix-run/react";
import * as InboxIcon from "lucide-react/icons/inbox";
import { parseCursor } from "#app/core/page.ts";
import { rooms } from "#app/core/rooms.ts";
import { inbox } from "#app/features/notifications/notification.queries.server.ts";
import { NotificationLine } from "#app/features/notifications/components/notification-line.tsx";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => ({
  title: translator(language)("notifications.inbox"),
  me: { id: actor.id, name: actor.name },
  ...(await inbox(actor, parseCursor(url.searchParams.get("after")))),
}));

/** Marks everything as read. */
export const action = signedIn(async ({ actor }) => {
  await readInbox(actor);
  return { read: true };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What concerns one, newest first. */
export default function Inbox() {
  const t = useT();
  const { lines, next, me } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useLive(rooms.person(me.id), {
    onDelta: (delta) => {
      if (delta.kind === "inbox") revalidate();
    },
    onReread: revalidate,
    holding: () => undefined,
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("notifications.inbox")}
        actions={lines.some(({ unread }) => unread) && <MarkRead />}
      />
      {lines.length === 0 && (
        <EmptyState title={t("notifications.empty")} icon={<Icon of={InboxIcon} />}>
          <p>{t("notifications.emptyText")}</p>
        </EmptyState>
      )}
      {lines.length > 0 && (
        <ul className="card divide-y divide-line">
          {lines.map((line) => (
            <li key={line.id}>
              <NotificationLine line={line} name={me.name} />
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
