import { outcomeWords, problemWords } from "#app/features/challenges/arriving/report-words.ts";
import type { Outcome } from "#app/features/challenges/arriving/plan.ts";
import type { ReportedEntry } from "#app/features/challenges/arriving/report.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** The challenges of the file, each with what would become of it. */
export function Entries({ entries }: { readonly entries: readonly ReportedEntry[] }) {
  const t = useT();
  const columns: Column<ReportedEntry>[] = [
    { key: "id", header: t("arriving.columnId"), cell: ({ id }) => id },
    {
      key: "title",
      header: t("arriving.columnTitle"),
      cell: ({ title }) => (
        <span className="break-words" dir="auto">
          {title || "–"}
        </span>
      ),
    },
    {
      key: "outcome",
      header: t("arriving.columnOutcome"),
      cell: ({ outcome }) => <Pill tone={tones[outcome]}>{t(outcomeWords[outcome])}</Pill>,
    },
    { key: "says", header: t("arriving.columnSays"), cell: (entry) => <Notes entry={entry} /> },
  ];
  return (
    <TitledSection id="entries" title={t("arriving.entries")}>
      <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
        <DataTable
          scrolls="wide"
          caption={t("arriving.entriesTable")}
          captionHidden
          columns={columns}
          rows={entries}
          rowKey={({ id, outcome }) => `${outcome} ${id}`}
        />
      </div>
    </TitledSection>
  );
}

function Notes({ entry }: { readonly entry: ReportedEntry }) {
  const t = useT();
  const { problem, fields, outcome, challengeId } = entry;
  const hasNotes = problem !== null || fields.length > 0 || outcome === "left" || challengeId;
  if (!hasNotes) return <span className="text-ink-muted">–</span>;
  return (
    <div className="grid gap-1">
      {problem && <p>{t(problemWords[problem])}</p>}
      {fields.length > 0 && <p>{t("arriving.fieldsChanged", { fields: fields.join(", ") })}</p>}
      {outcome === "left" && <p>{t("arriving.leftBecause")}</p>}
      {challengeId && (
        <p>
          <TextLink to={`/challenges/${challengeId}`}>{t("arriving.seeChallenge")}</TextLink>
        </p>
      )}
    </div>
  );
}

const tones: Readonly<Record<Outcome, PillTone>> = {
  new: "success",
  changed: "info",
  same: "neutral",
  left: "warning",
  bad: "danger",
};
