import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Shield from "lucide-react/icons/shield-check";
import { parseCursor } from "#app/core/page.ts";
import { actKinds } from "#app/features/moderation/case.ts";
import { moderationLog } from "#app/features/moderation/log.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { LogTable } from "./log-table.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const asked = url.searchParams.get("kind");
  const kind = actKinds.find((one) => one === asked) ?? null;
  const after = parseCursor(url.searchParams.get("after"));
  const page = await moderationLog(actor, { kind, after }, language);
  return { title: translator(language)("moderation.logTitle"), kind, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Everything that was done in moderation, the latest first. */
export default function ModerationLog() {
  const t = useT();
  const { rows, next, kind } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("moderation.logTitle")}
        lead={t("moderation.logLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/moderation", label: t("moderation.title") }]}
          />
        }
      />
      <FilterBar label={t("moderation.logFilter")} submitLabel={t("moderation.logShow")}>
        <FilterSelect
          name="kind"
          label={t("moderation.logKind")}
          anyLabel={t("moderation.logAny")}
          value={kind ?? undefined}
          options={actKinds.map((value) => ({ value, label: t(`moderation.act_${value}`) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("moderation.logEmpty")} icon={<Icon of={Shield} />}>
          <p>{t("moderation.logEmptyText")}</p>
        </EmptyState>
      ) : (
        <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
          <LogTable rows={rows} />
        </div>
      )}
      <Pagination next={next} runs="time" />
    </>
  );
}
