import { moneyText } from "#app/core/money.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { PrizeKind } from "../../authoring/prize.ts";

interface Worded {
  readonly kind: PrizeKind;
  readonly amount: number | null;
  readonly text: string;
}

/** What a prize is, in words. */
export function usePrizeWords(): (prize: Worded) => string {
  const t = useT();
  const language = useLanguage();
  return ({ kind, amount, text }) => {
    const said =
      kind === "protected_time"
        ? t("winning.protected_time", { days: amount ?? 0 })
        : kind === "cash" || kind === "seed_money"
          ? t(`winning.${kind}`, { amount: moneyText(amount ?? 0, language) })
          : t(`winning.${kind}`);
    return text === "" ? said : `${said} · ${text}`;
  };
}
