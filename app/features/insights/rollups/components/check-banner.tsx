import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { LocalTime } from "#app/ui/local-time.tsx";

interface CheckBannerProps {
  readonly check: { readonly at: string; readonly differing: number };
}

/** Says to administrators that figures did not agree with what they are reckoned from, and what mends that. */
export function CheckBanner({ check }: CheckBannerProps) {
  const t = useT();
  return (
    <Banner tone="danger" title={t("rollups.differ")}>
      <p>{t("rollups.differMore", { count: check.differing })}</p>
      <p className="mt-2 text-sm text-ink-muted">
        {t("rollups.differSince")} <LocalTime at={check.at} />
      </p>
    </Banner>
  );
}
