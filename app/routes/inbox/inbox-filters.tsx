import * as InboxIcon from "lucide-react/icons/inbox";
import type { InboxFilter } from "#app/features/notifications/inbox.queries.server.ts";
import { kindNames } from "#app/features/notifications/notification-words.ts";
import { notificationKinds } from "#app/features/notifications/notification.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

interface InboxFiltersProps {
  filter: InboxFilter;
  unread: number;
}

/** All or what is unread, and of which kind. */
export function InboxFilters({ filter, unread }: InboxFiltersProps) {
  const t = useT();
  const kept = filter.kind === null ? "" : `kind=${filter.kind}`;
  return (
    <>
      <TabsNav
        label={t("notifications.views")}
        tabs={[
          {
            to: kept ? `/inbox?${kept}` : "/inbox",
            label: t("notifications.viewAll"),
            current: !filter.unread,
          },
          {
            to: kept ? `/inbox?show=unread&${kept}` : "/inbox?show=unread",
            label: t("notifications.viewUnread"),
            current: filter.unread,
            ...(unread > 0 && { count: unread }),
          },
        ]}
      />
      <FilterBar
        label={t("notifications.filter")}
        submitLabel={t("notifications.filterShow")}
        keep={filter.unread ? { show: "unread" } : {}}
      >
        <FilterSelect
          name="kind"
          label={t("notifications.filterKind")}
          anyLabel={t("notifications.filterAny")}
          value={filter.kind ?? ""}
          options={notificationKinds.map((kind) => ({ value: kind, label: t(kindNames[kind]) }))}
        />
      </FilterBar>
    </>
  );
}

/** Why nothing is shown, and the way on. */
export function EmptyInbox({ filter: { unread, kind } }: { filter: InboxFilter }) {
  const t = useT();
  const which = kind !== null ? "kind" : unread ? "unread" : "all";
  const [title, text] = empty[which];
  return (
    <EmptyState title={t(title)} icon={<Icon of={InboxIcon} />}>
      <p>{t(text)}</p>
      {which !== "all" && <TextLink to="/inbox">{t("notifications.showAll")}</TextLink>}
    </EmptyState>
  );
}

const empty = {
  all: ["notifications.empty", "notifications.emptyText"],
  unread: ["notifications.emptyUnread", "notifications.emptyUnreadText"],
  kind: ["notifications.emptyKind", "notifications.emptyKindText"],
} as const;
