/** Who acts on the winner, with what, by when, and whether it is done. */
import { wordedDay } from "#app/core/time.ts";
import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import type { Tracker } from "../tracker.queries.server.ts";

/** The commitment as everybody reads it. */
export function CommitmentCard({ tracker }: { readonly tracker: Tracker }) {
  const t = useT();
  const language = useLanguage();
  const times = useTimes();
  const { action, person, day, doneAt, outcome, isOn, isOverdue } = tracker;
  return (
    <Card as="section" aria-labelledby="commitment" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="commitment" className="text-xl">
          {t("tracking.title")}
        </h2>
        {doneAt && <Pill tone="success">{t("tracking.done")}</Pill>}
        {!doneAt && isOverdue && <Pill tone="warning">{t("tracking.overdue")}</Pill>}
        {!doneAt && isOn && !isOverdue && <Pill tone="info">{t("tracking.running")}</Pill>}
      </div>
      <p dir="auto" className="text-lg break-words whitespace-pre-line">
        {action}
      </p>
      <p className="text-ink-muted">
        {person === null ? t("tracking.nobody") : t("tracking.by", { who: person })}
        {day !== null && <> · {t("tracking.day", { day: wordedDay(day, language) })}</>}
        {doneAt && <> · {t("tracking.doneAt", { when: times(doneAt).absolute })}</>}
      </p>
      {outcome !== "" && (
        <div>
          <h3 className="font-semibold">{t("tracking.cameOfIt")}</h3>
          <p dir="auto" className="break-words whitespace-pre-line">
            {outcome}
          </p>
        </div>
      )}
      {!isOn && <p className="text-ink-muted">{t("tracking.startsLater")}</p>}
    </Card>
  );
}
