import { DataTable } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Failed {
  readonly id: string;
  /** ISO 8601. */
  readonly failedAt: string;
  readonly failure: string;
}

/** Credentials that could not be signed, with what was said; of the award behind it nothing is told. */
export function FailedSignings({ failed }: { failed: readonly Failed[] }) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection id="failed" title={t("issuing.failed")} lead={t("issuing.failedLead")}>
      <DataTable
        caption={t("issuing.failed")}
        captionHidden
        rows={failed}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "credential",
            header: t("issuing.failedCredential"),
            cell: ({ id }) => <code className="text-xs wrap-anywhere">{id}</code>,
          },
          {
            key: "when",
            header: t("issuing.failedWhen"),
            cell: ({ failedAt }) => times(failedAt).absolute,
          },
          {
            key: "why",
            header: t("issuing.failedWhy"),
            cell: ({ failure }) => <span className="wrap-anywhere">{failure}</span>,
          },
        ]}
      />
    </TitledSection>
  );
}
