import { ActPill } from "#app/features/moderation/components/act-line.tsx";
import type { LogLine } from "#app/features/moderation/log.queries.server.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";

/** What was done, where, by whom, why and when. */
export function LogTable({ rows }: { rows: readonly LogLine[] }) {
  const t = useT();
  const times = useTimes();
  const columns: Column<LogLine>[] = [
    { key: "what", header: t("moderation.logWhat"), cell: ({ kind }) => <ActPill kind={kind} /> },
    { key: "where", header: t("moderation.logThing"), cell: (line) => <Where line={line} /> },
    {
      key: "who",
      header: t("moderation.logBy"),
      cell: ({ by }) => (by === "" ? t("moderation.theAuthor") : by),
    },
    {
      key: "why",
      header: t("moderation.logWhy"),
      cell: ({ reason, explanation }) => (
        <div className="grid max-w-[50ch] gap-0.5">
          {reason !== null && <span className="font-medium">{reason}</span>}
          <span dir="auto" className="break-words whitespace-pre-line">
            {explanation}
          </span>
        </div>
      ),
    },
    {
      key: "when",
      header: t("moderation.logWhen"),
      cell: ({ at }) => {
        const { relative, absolute } = times(at);
        return <Time at={at} text={relative} title={absolute} />;
      },
    },
  ];
  return (
    <DataTable
      caption={t("moderation.logTitle")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function Where({ line: { caseId, thingKind, title, language } }: { line: LogLine }) {
  const t = useT();
  const thing = t(`moderation.thing_${thingKind}`);
  return (
    <div className="grid gap-0.5">
      {caseId === null ? thing : <TextLink to={`/moderation/cases/${caseId}`}>{thing}</TextLink>}
      <span lang={title === null ? undefined : language} dir="auto" className="text-ink-muted">
        {title ?? t("moderation.logUnseen")}
      </span>
    </div>
  );
}
