import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { assignmentPreview } from "../panel.queries.server.ts";

type Preview = Awaited<ReturnType<typeof assignmentPreview>>;

/** What a plan cannot reach, and why. */
export function PlanWords({ shortfalls, unevenness }: Pick<Preview, "shortfalls" | "unevenness">) {
  const t = useT();
  return (
    <>
      {shortfalls.map(({ reason, found, wanted, count, titles }) => (
        <Banner
          key={`${reason}-${String(found)}`}
          tone="warning"
          title={t("panel.short", { count, found, wanted })}
        >
          <p>{t(reason === "conflicts" ? "panel.shortConflicts" : "panel.shortJudges")}</p>
          <p className="text-sm text-ink-muted">
            {titles.join(" · ")}
            {count > titles.length && ` · ${t("panel.more", { count: count - titles.length })}`}
          </p>
        </Banner>
      ))}
      {unevenness && (
        <Banner
          tone="info"
          title={t("panel.uneven", { most: unevenness.most, least: unevenness.least })}
        >
          {t("panel.unevenWhy", {
            count: unevenness.crowded.length,
            crowded: unevenness.crowded.join(", "),
            spare: unevenness.spare.join(", "),
          })}
        </Banner>
      )}
    </>
  );
}
