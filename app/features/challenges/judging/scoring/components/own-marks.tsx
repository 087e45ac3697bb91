import { Card } from "#app/ui/card.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import { useScoreWords } from "../../components/use-score-words.ts";
import type { sheetPage } from "../sheet.queries.server.ts";

export type OwnMarksProps = Pick<Awaited<ReturnType<typeof sheetPage>>, "sheet" | "own" | "total">;

/** One's own marks once they are completed, or judging is over; a score that was put in their place stands beside. */
export function OwnMarks({ sheet, own, total }: OwnMarksProps) {
  const t = useT();
  const decimal = useDecimal();
  const scoreWords = useScoreWords();
  return (
    <Card as="section" aria-labelledby="own-marks">
      <h2 id="own-marks" className="mb-3 text-lg">
        {t("scoring.ownMarks")}
      </h2>
      <dl className="grid gap-4">
        {sheet.criteria.map((criterion) => {
          const { id, title } = criterion;
          const mark = own.marks.find(({ criterionId }) => criterionId === id);
          return (
            <div key={id}>
              <dt className="font-semibold">{title}</dt>
              <dd className="tabular-nums">
                {scoreWords(criterion, mark?.score)}
                {mark?.override && (
                  <span className="block text-sm text-warning-ink">
                    {t("scoring.overridden", {
                      score: scoreWords(criterion, mark.override.score),
                      reason: mark.override.reason,
                    })}
                  </span>
                )}
              </dd>
              {mark?.comment && (
                <dd className="break-words whitespace-pre-line text-ink-muted">{mark.comment}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {total !== null && (
        <p className="mt-4 border-t border-line pt-3 font-semibold tabular-nums">
          {t("scoring.total", { total: decimal(total, 2) })}
        </p>
      )}
    </Card>
  );
}
