import { DataTable } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { KeyStanding } from "../../credential/issuer-key.ts";

export interface ShownKey {
  readonly id: string;
  readonly use: "proof" | "jwt";
  readonly standing: KeyStanding;
  /** ISO 8601. */
  readonly since: string;
}

/** The keys that sign, and those that did, as everybody may see them. */
export function KeyTable({ keys }: { keys: readonly ShownKey[] }) {
  const t = useT();
  const times = useTimes();
  return (
    <DataTable
      caption={t("proving.issuerKeys")}
      captionHidden
      rows={keys}
      rowKey={({ id }) => id}
      empty={t("proving.issuerNoKeys")}
      columns={[
        {
          key: "key",
          header: t("proving.columnKey"),
          cell: ({ id }) => <code className="text-xs wrap-anywhere">{id}</code>,
        },
        { key: "use", header: t("proving.columnUse"), cell: ({ use }) => t(`proving.use_${use}`) },
        {
          key: "standing",
          header: t("proving.columnStanding"),
          cell: ({ standing }) => t(`proving.standing_${standing}`),
        },
        {
          key: "since",
          header: t("proving.columnSince"),
          cell: ({ since }) => times(since).absolute,
        },
      ]}
    />
  );
}
