import { Form } from "@remix-run/react";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { QueueDue } from "#app/features/ideas/promising/queue/queue-due.tsx";
import type { QueuedIdea } from "#app/features/ideas/promising/queue/queue.queries.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

interface QueueTableProps {
  ideas: readonly QueuedIdea[];
  /** Whether the reader may decide on what is shown, so that several can be chosen. */
  canChoose: boolean;
}

/** Ideas that wait for an answer; those that are ticked can be decided on together. */
export function QueueTable({ ideas, canChoose }: QueueTableProps) {
  const t = useT();
  const columns = useColumns();
  return (
    <Form action="/decisions/bulk" className="grid gap-4">
      <DataTable
        caption={t("queue.caption")}
        captionHidden
        columns={columns}
        rows={ideas}
        rowKey={({ id }) => id}
        selection={
          canChoose
            ? {
                name: "idea",
                value: ({ id }) => id,
                label: ({ title }) => t("queue.choose", { title }),
                labelAll: t("queue.chooseAll"),
              }
            : undefined
        }
      />
      {canChoose && (
        <div>
          <Button>{t("queue.together")}</Button>
        </div>
      )}
    </Form>
  );
}

function useColumns(): readonly Column<QueuedIdea>[] {
  const t = useT();
  return [
    { key: "idea", header: t("queue.idea"), cell: (idea) => <Named idea={idea} /> },
    { key: "due", header: t("queue.due"), cell: (idea) => <QueueDue idea={idea} /> },
    { key: "unit", header: t("queue.unit"), cell: ({ unit }) => unit },
    { key: "stage", header: t("queue.stage"), cell: (idea) => <Standing idea={idea} /> },
    { key: "do", header: t("queue.do"), cell: (idea) => <WayOn idea={idea} /> },
  ];
}

function Named({ idea: { id, title, language, publishedAt } }: { idea: QueuedIdea }) {
  const t = useT();
  const { relative } = useTimes()(publishedAt);
  return (
    <span className="grid gap-0.5">
      <TextLink to={`/ideas/${id}`} quiet lang={language} dir="auto">
        {title}
      </TextLink>
      <span className="text-sm font-normal text-ink-muted">
        {t("queue.posted", { when: relative })}
      </span>
    </span>
  );
}

function Standing({ idea: { stage, prepared, appealed } }: { idea: QueuedIdea }) {
  const t = useT();
  return (
    <span className="flex flex-wrap gap-1.5 max-sm:justify-end">
      <StagePill stage={stage} />
      {prepared && <Pill tone="info">{t("queue.preparedMark")}</Pill>}
      {appealed && <Pill tone="warning">{t("queue.appealMark")}</Pill>}
    </span>
  );
}

function WayOn({ idea: { id, title, appealed, canAnswer } }: { idea: QueuedIdea }) {
  const t = useT();
  if (appealed)
    return (
      <ButtonLink
        to={`/ideas/${id}/appeal/answer`}
        size="small"
        aria-label={t("queue.answerAppealOn", { title })}
      >
        {t("queue.answerAppeal")}
      </ButtonLink>
    );
  if (!canAnswer) return null;
  return (
    <ButtonLink
      to={`/ideas/${id}/decision`}
      size="small"
      aria-label={t("queue.decideOn", { title })}
    >
      {t("queue.decide")}
    </ButtonLink>
  );
}
