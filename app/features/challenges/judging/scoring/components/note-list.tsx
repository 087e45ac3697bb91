import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { deliberationPage } from "../sheet.queries.server.ts";

type Notes = Awaited<ReturnType<typeof deliberationPage>>["notes"];

/** What the judges of an entry have said to each other, the oldest first. */
export function NoteList({ notes }: { notes: Notes }) {
  const t = useT();
  const times = useTimes();
  if (notes.length === 0) return <p className="text-ink-muted">{t("scoring.noNotes")}</p>;
  return (
    <RowList>
      {notes.map(({ number, isOwn, text, at }, n) => (
        <Row key={n}>
          <p className="flex flex-wrap gap-x-3 text-sm">
            <span className="font-semibold">
              {isOwn ? t("scoring.you", { number }) : t("scoring.judgeNumber", { number })}
            </span>
            <Time
              at={at}
              text={times(at).relative}
              title={times(at).absolute}
              className="text-ink-muted"
            />
          </p>
          <p className="break-words whitespace-pre-line" dir="auto">
            {text}
          </p>
        </Row>
      ))}
    </RowList>
  );
}
