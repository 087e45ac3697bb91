import { DataTable } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { fewestPeople } from "../oversight.ts";
import type { OversightPage } from "../oversight.queries.server.ts";

/** Which share each unit was given, beside its share of staff. */
export function UnitTable({ oversight }: { readonly oversight: OversightPage }) {
  const t = useT();
  const { units, unitsLeftOut, limits } = oversight;
  const percent = (share: number) => t("safeguards.percent", { percent: share });
  return (
    <TitledSection
      id="units"
      title={t("safeguards.units")}
      lead={t("safeguards.unitsMeans", { limit: limits.alarmUnitPercent })}
    >
      <DataTable
        caption={t("safeguards.units")}
        captionHidden
        rows={units}
        rowKey={({ id }) => id}
        empty={t("safeguards.unitsNone")}
        columns={[
          {
            key: "unit",
            header: t("safeguards.unit"),
            cell: ({ id, name, isFlagged }) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                <TextLink to={`/units/${id}`}>{name}</TextLink>
                {isFlagged && <Pill tone="warning">{t("safeguards.flagged")}</Pill>}
              </span>
            ),
          },
          {
            key: "share",
            header: t("safeguards.share"),
            align: "end",
            cell: (unit) => percent(unit.percent),
          },
          {
            key: "staff",
            header: t("safeguards.shareOfStaff"),
            align: "end",
            cell: (unit) => percent(unit.percentOfStaff),
          },
        ]}
      />
      {unitsLeftOut > 0 && (
        <p className="mt-3 text-sm text-ink-muted">
          {t("safeguards.unitsLeftOut", { count: unitsLeftOut, fewest: fewestPeople })}
        </p>
      )}
    </TitledSection>
  );
}
