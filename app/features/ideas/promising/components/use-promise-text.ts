import { wordedWeekday } from "#app/core/time.ts";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import type { Stage } from "../../idea.ts";
import type { ShownPromise } from "../idea-promise.queries.server.ts";

/** "First answer promised by Tuesday 8 December 2026", of an idea at a stage. */
export function usePromiseText(): (promise: ShownPromise, stage: Stage) => string {
  const t = useT();
  const times = useTimes();
  const language = useLanguage();
  return ({ state, dueOn, after, missedBy, pausedAt }, stage) => {
    const day = dueOn === null ? "" : wordedWeekday(dueOn, language);
    const count = after ?? 0;
    if (state === "kept") return t("promising.kept", { count });
    if (state === "late") return t("promising.late", { count, day, missed: missedBy ?? 0 });
    if (state === "answered") return t("promising.answered", { count });
    if (state === "overdue") return t("promising.overdue", { day });
    if (state === "paused")
      return t("promising.paused", { when: pausedAt === null ? "" : times(pausedAt).absolute });
    return t(stage === "in_review" ? "promising.waitingReview" : "promising.waiting", { day });
  };
}
