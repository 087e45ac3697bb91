import type { MessageKey } from "#app/core/words.ts";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { CriterionKind } from "../../judging/criterion.ts";
import type { CriterionShown, SheetShown } from "../judging.queries.server.ts";

/** What judges look at, and how much each of it counts. */
export function CriteriaTable({
  sheet,
  lang,
}: {
  readonly sheet: SheetShown;
  readonly lang: string;
}) {
  const t = useT();
  const worth = sheet.scale === "weights" ? "overview.weight" : "overview.points";
  return (
    <Card padding="none">
      <ul className="divide-y divide-line">
        {sheet.criteria.map((criterion) => (
          <li
            key={criterion.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 px-4 py-3.5 sm:px-5"
          >
            <h3 className="text-base" lang={lang} dir="auto">
              {criterion.title}
            </h3>
            <p className="font-semibold tabular-nums">{t(worth, { count: criterion.points })}</p>
            <div className="col-span-2 text-sm text-ink-muted">
              {criterion.hint && (
                <p lang={lang} dir="auto">
                  {criterion.hint}
                </p>
              )}
              <p>{t(kindWords[criterion.kind], valuesOf(criterion))}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function valuesOf({ points, rangeStart, rangeEnd }: CriterionShown) {
  return { points, start: rangeStart, end: rangeEnd };
}

const kindWords = {
  numeric: "overview.numeric",
  rating: "overview.rating",
  yes_no: "overview.yesNo",
} as const satisfies Record<CriterionKind, MessageKey>;
