import { DataTable } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface List {
  readonly number: number;
  readonly address: string;
  readonly taken: number;
  readonly of: number;
  readonly revoked: number;
  /** ISO 8601. */
  readonly signedAt: string | null;
  readonly isBehind: boolean;
}

/** The lists in which it stands what has been revoked. */
export function StatusLists({ lists }: { lists: readonly List[] }) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection id="lists" title={t("issuing.lists")} lead={t("issuing.listsLead")}>
      <DataTable
        caption={t("issuing.lists")}
        captionHidden
        rows={lists}
        rowKey={({ number }) => String(number)}
        empty={t("issuing.noLists")}
        columns={[
          {
            key: "number",
            header: t("issuing.listNumber"),
            cell: ({ number, address }) => (
              <a
                href={address}
                className="inline-flex min-h-6 min-w-6 items-center text-accent underline"
              >
                {number}
              </a>
            ),
          },
          {
            key: "taken",
            header: t("issuing.listTaken"),
            cell: ({ taken, of }) => t("issuing.listTakenOf", { taken, of }),
          },
          { key: "revoked", header: t("issuing.listRevoked"), cell: ({ revoked }) => revoked },
          {
            key: "signed",
            header: t("issuing.listSigned"),
            cell: ({ signedAt, isBehind }) =>
              signedAt === null || isBehind ? t("issuing.listBehind") : times(signedAt).absolute,
          },
        ]}
      />
    </TitledSection>
  );
}
