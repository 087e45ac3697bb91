import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { deliberationPage } from "../sheet.queries.server.ts";

type Page = Awaited<ReturnType<typeof deliberationPage>>;

/** What each judge who has completed gave, by number. */
export function OthersMarks({ judges, criteria }: Pick<Page, "judges" | "criteria">) {
  const t = useT();
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {judges.map(({ number, isOwn, total, marks }) => (
        <Card as="li" key={number}>
          <h2 className="mb-2 flex flex-wrap justify-between gap-2 text-base">
            {isOwn ? t("scoring.you", { number }) : t("scoring.judgeNumber", { number })}
            <span className="tabular-nums">{t("scoring.total", { total })}</span>
          </h2>
          <dl className="grid gap-2 text-sm">
            {criteria.map(({ id, title }) => {
              const mark = marks.find(({ criterionId }) => criterionId === id);
              return (
                <div key={id}>
                  <dt className="flex justify-between gap-3 text-ink-muted">
                    {title}
                    <span className="text-ink tabular-nums">{mark?.score}</span>
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
