import type { Verdict } from "#app/features/recognition/credential/checks.ts";
import { Banner, type BannerTone } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** What the four checks come to together. */
export function VerdictBanner({ verdict, announce }: { verdict: Verdict; announce?: boolean }) {
  const t = useT();
  return (
    <Banner
      tone={tones[verdict]}
      title={t(`verifying.verdict_${verdict}`)}
      announce={announce ? "polite" : undefined}
    >
      {t(`verifying.verdict_${verdict}Text`)}
    </Banner>
  );
}

const tones: Readonly<Record<Verdict, BannerTone>> = {
  valid: "success",
  invalid: "danger",
  could_not_check: "warning",
};
