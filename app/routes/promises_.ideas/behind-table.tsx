import { wordedWeekday } from "#app/core/time.ts";
import { AnswerLink } from "#app/features/ideas/promising/components/answer-link.tsx";
import type { IdeaBehind } from "#app/features/ideas/promising/overseeing/behind.queries.server.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** Ideas with what was promised about them and how it went. */
export function BehindTable({ ideas }: { ideas: readonly IdeaBehind[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t("overseeing.behind")}
      captionHidden
      columns={useColumns()}
      rows={ideas}
      rowKey={({ id }) => id}
      empty={t("overseeing.behindEmpty")}
    />
  );
}

function useColumns(): readonly Column<IdeaBehind>[] {
  const t = useT();
  const language = useLanguage();
  return [
    {
      key: "idea",
      header: t("overseeing.idea"),
      cell: ({ ideaId, title, language: lang }) => (
        <TextLink to={`/ideas/${ideaId}`} quiet lang={lang} dir="auto">
          {title}
        </TextLink>
      ),
    },
    { key: "unit", header: t("overseeing.unit"), cell: ({ unit }) => unit },
    {
      key: "promised",
      header: t("overseeing.promisedBy"),
      cell: ({ dueOn }) => (dueOn === null ? "–" : wordedWeekday(dueOn, language)),
    },
    { key: "outcome", header: t("overseeing.outcome"), cell: (idea) => <Outcome idea={idea} /> },
    {
      key: "took",
      header: t("overseeing.took"),
      align: "end",
      cell: ({ after }) => after ?? "–",
    },
  ];
}

function Outcome({ idea }: { idea: IdeaBehind }) {
  const t = useT();
  const { answer, ideaId, title } = idea;
  return (
    <span className="grid gap-1 max-sm:justify-items-end">
      <Went idea={idea} />
      {answer && (
        <AnswerLink
          ideaId={ideaId}
          answer={answer}
          label={t("overseeing.toAnswerOn", { title })}
          className="quiet-link text-sm"
        >
          {t("overseeing.toAnswer")}
        </AnswerLink>
      )}
    </span>
  );
}

/** In words, which the colour only repeats. */
function Went({ idea: { dueOn, isKept, isAnswered, missedBy } }: { idea: IdeaBehind }) {
  const t = useT();
  if (dueOn === null) return <span>{t("overseeing.isAnswered")}</span>;
  if (isKept) return <Pill tone="success">{t("overseeing.isKept")}</Pill>;
  if (!isAnswered) return <Pill tone="danger">{t("overseeing.isOverdue")}</Pill>;
  return <Pill tone="warning">{t("overseeing.isMissed", { count: missedBy ?? 0 })}</Pill>;
}
