import { Card } from "#app/ui/card.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import { useScoreWords } from "../../components/use-score-words.ts";
import type { deliberationPage } from "../sheet.queries.server.ts";

type Page = Awaited<ReturnType<typeof deliberationPage>>;

/** What each judge who has completed gave, by number. */
export function OthersMarks({ judges, criteria }: Pick<Page, "judges" | "criteria">) {
  const t = useT();
  const decimal = useDecimal();
  const scoreWords = useScoreWords();
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {judges.map(({ number, isOwn, total, marks }) => (
        <Card as="li" key={number}>
          <h2 className="mb-2 flex flex-wrap justify-between gap-2 text-base">
            {isOwn ? t("scoring.you", { number }) : t("scoring.judgeNumber", { number })}
            <span className="tabular-nums">{t("scoring.total", { total: decimal(total, 2) })}</span>
          </h2>
          <dl className="grid gap-2 text-sm">
            {criteria.map((criterion) => {
              const { id, title } = criterion;
              const mark = marks.find(({ criterionId }) => criterionId === id);
              return (
                <div key={id}>
                  <dt className="flex justify-between gap-3 text-ink-muted">
                    {title}
                    <span className="shrink-0 text-ink tabular-nums">
                      {scoreWords(criterion, mark?.score)}
                    </span>
                  </dt>
                  {mark?.comment && (
                    <dd className="break-words whitespace-pre-line">{mark.comment}</dd>
                  )}
                </div>
              );
            })}
          </dl>
        </Card>
      ))}
    </ul>
  );
}
