import { moneyText } from "#app/core/money.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { PrizeTotal } from "../authoring/prize.ts";

/** What all prizes come to, in words; null where there are none. */
export function usePrizeText(): (total: PrizeTotal) => string | null {
  const t = useT();
  const language = useLanguage();
  return ({ cents, days, others, currency }) => {
    const parts = [
      ...(cents > 0 ? [moneyText(cents, language, currency)] : []),
      ...(days > 0 ? [t("listing.prizeDays", { count: days })] : []),
      ...(others > 0 ? [t("listing.prizeOthers", { count: others })] : []),
    ];
    return parts.length === 0 ? null : parts.join(" · ");
  };
}
