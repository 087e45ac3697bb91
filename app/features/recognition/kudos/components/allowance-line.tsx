import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { Allowance } from "../my-kudos.queries.server.ts";

/** How many kudos one may still give this week, and when there are new ones. */
export function AllowanceLine({ allowance: { weekly, left, until } }: { allowance: Allowance }) {
  const t = useT();
  const when = useTimes()(until).absolute;
  return (
    <p className="rounded-md bg-info-soft px-4 py-3 text-ink">
      <strong>{t("thanks.left", { left, weekly })}</strong>{" "}
      {left === 0 ? t("thanks.againAt", { when }) : t("thanks.leftHint")}
    </p>
  );
}
