import { useLoaderData, type MetaFunction } from "@remix-run/react";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { may } from "#app/core/policy.ts";
import { promisePolicy } from "#app/features/ideas/promising/promise.policy.ts";
import {
  queueAddress,
  queueViews,
  readQueueFilter,
  type QueueFilter,
  type QueueView,
} from "#app/features/ideas/promising/queue/queue-filter.ts";
import {
  queueCounts,
  queuePage,
  queueUnit,
  type QueueCounts,
} from "#app/features/ideas/promising/queue/queue.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";
import { QueueTable } from "./queue-table.tsx";
import { useLiveQueue } from "./use-live-queue.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readQueueFilter(url.searchParams);
  const [page, counts, unit] = await Promise.all([
    queuePage(actor, filter),
    queueCounts(actor, filter),
    queueUnit(filter),
  ]);
  const canOversee = may(actor, promisePolicy.oversee, { authorIds: [] });
  return {
    title: translator(language)("queue.title"),
    filter,
    counts,
    unit,
    canOversee,
    canChoose: filter.view !== "appeals" && (filter.of === "mine" || actor.role === "leader"),
    ...page,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one is to answer, what is due soonest first. */
export default function Queue() {
  const t = useT();
  const { title, filter, counts, unit, canOversee, canChoose, rows, next } =
    useLoaderData<typeof loader>();
  useLiveQueue();
  const all = filter.of === "all";
  const lead = t(all ? "queue.leadAll" : "queue.lead");
  return (
    <>
      <PageHeader
        title={title}
        lead={unit === null ? lead : `${lead} ${t("queue.leadUnit", { unit })}`}
      />
      {canOversee && <TabsNav label={t("queue.of")} tabs={scopesOf(filter, t)} />}
      <TabsNav label={t("queue.views")} tabs={viewsOf(filter, counts, t)} />
      {rows.length === 0 ? (
        <NothingHere filter={filter} />
      ) : (
        <QueueTable ideas={rows} canChoose={canChoose} />
      )}
      <Pagination next={next} />
    </>
  );
}

function NothingHere({ filter }: { filter: QueueFilter }) {
  const t = useT();
  if (filter.view !== "all")
    return (
      <EmptyState
        title={t("queue.emptyView")}
        actions={
          <ButtonLink to={queueAddress(filter, { view: "all", after: null })}>
            {t("queue.showAll")}
          </ButtonLink>
        }
      >
        {t("queue.emptyViewText")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t("queue.empty")}
      actions={<ButtonLink to="/ideas">{t("queue.everyIdea")}</ButtonLink>}
    >
      {t("queue.emptyText")}
    </EmptyState>
  );
}

function scopesOf(filter: QueueFilter, t: Translate) {
  return [
    { of: "mine", label: t("queue.mine") } as const,
    { of: "all", label: t("queue.everybody") } as const,
  ].map(({ of, label }) => ({
    to: queueAddress(filter, { of, after: null }),
    label,
    current: of === filter.of,
  }));
}

function viewsOf(filter: QueueFilter, counts: QueueCounts, t: Translate) {
  return queueViews.map((view) => ({
    to: queueAddress(filter, { view, after: null }),
    label: t(viewWords[view]),
    current: view === filter.view,
    ...((view === "overdue" || view === "week") && counts[view] > 0 && { count: counts[view] }),
  }));
}

const viewWords: Readonly<Record<QueueView, MessageKey>> = {
  all: "queue.all",
  week: "queue.week",
  overdue: "queue.overdue",
  waiting: "queue.waiting",
  unpromised: "queue.unpromised",
  prepared: "queue.prepared",
  appeals: "queue.appeals",
};
