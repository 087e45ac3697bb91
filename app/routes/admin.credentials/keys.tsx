import type { KeyStanding } from "#app/features/recognition/credential/issuer-key.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Key {
  readonly id: string;
  readonly use: "proof" | "jwt";
  readonly standing: KeyStanding;
  /** ISO 8601. */
  readonly since: string;
}

/** All keys there ever were; their secret halves are shown nowhere. */
export function Keys({ keys }: { keys: readonly Key[] }) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection id="keys" title={t("issuing.keys")} lead={t("issuing.keysLead")}>
      <DataTable
        caption={t("issuing.keys")}
        captionHidden
        rows={keys}
        rowKey={({ id }) => id}
        empty={t("issuing.noKeys")}
        columns={[
          {
            key: "key",
            header: t("issuing.key"),
            cell: ({ id }) => <code className="text-xs wrap-anywhere">{id}</code>,
          },
          { key: "use", header: t("issuing.use"), cell: ({ use }) => t(`issuing.use_${use}`) },
          {
            key: "standing",
            header: t("issuing.standing"),
            cell: ({ standing }) => (
              <Pill tone={tones[standing]}>{t(`issuing.standing_${standing}`)}</Pill>
            ),
          },
          {
            key: "since",
            header: t("issuing.since"),
            cell: ({ since }) => times(since).absolute,
          },
        ]}
      />
    </TitledSection>
  );
}

const tones: Readonly<Record<KeyStanding, PillTone>> = {
  signing: "success",
  retired: "neutral",
  compromised: "danger",
};
