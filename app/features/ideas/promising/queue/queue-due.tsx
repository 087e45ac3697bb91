import { wordedWeekday } from "#app/core/time.ts";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import type { QueuedIdea } from "./queue.queries.server.ts";

/** By when an idea is to be answered; in words, which its colour only repeats. */
export function QueueDue({
  idea: { dueOn, overdue, askedAt },
}: {
  idea: Pick<QueuedIdea, "dueOn" | "overdue" | "askedAt">;
}) {
  const t = useT();
  const times = useTimes();
  const language = useLanguage();
  const day = dueOn === null ? "" : wordedWeekday(dueOn, language);
  if (askedAt !== null)
    return (
      <span className="text-info-ink">
        {t("queue.askedSince", { when: times(askedAt).relative })}
      </span>
    );
  if (dueOn === null) return <span className="text-ink-muted">{t("queue.noPromise")}</span>;
  if (overdue)
    return <span className="font-semibold text-danger">{t("queue.overdueSince", { day })}</span>;
  return <>{t("queue.dueBy", { day })}</>;
}
