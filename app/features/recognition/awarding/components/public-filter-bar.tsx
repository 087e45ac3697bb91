import type { MessageKey } from "#app/core/words.ts";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";
import { periods, type Origin, type Period, type PublicFilter } from "../public-awards.ts";

interface PublicFilterBarProps {
  readonly filter: PublicFilter;
  /** Where one chooses between what colleagues gave and what rules did. */
  readonly origin?: Origin;
  readonly badges: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly Option[];
}

/** Narrows what is public by badge, unit and period. */
export function PublicFilterBar({ filter, origin, badges, units }: PublicFilterBarProps) {
  const t = useT();
  return (
    <FilterBar label={t("awarding.filter")} submitLabel={t("awarding.filterShow")}>
      {origin && (
        <FilterSelect
          name="by"
          label={t("awarding.by")}
          anyLabel={t("awarding.byColleagues")}
          value={origin === "rules" ? origin : ""}
          options={[{ value: "rules", label: t("awarding.byRules") }]}
        />
      )}
      <FilterSelect
        name="badge"
        label={t("awarding.badge")}
        anyLabel={t("awarding.anyBadge")}
        value={filter.badgeId ?? ""}
        options={badges.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="unit"
        label={t("awarding.unit")}
        anyLabel={t("awarding.anyUnit")}
        value={filter.unitId ?? ""}
        options={units}
      />
      <FilterSelect
        name="period"
        label={t("awarding.period")}
        anyLabel={t("awarding.anyPeriod")}
        value={filter.period ?? ""}
        options={periods.map((value) => ({ value, label: t(periodWords[value]) }))}
      />
    </FilterBar>
  );
}

const periodWords: Readonly<Record<Period, MessageKey>> = {
  month: "awarding.periodMonth",
  quarter: "awarding.periodQuarter",
  year: "awarding.periodYear",
};
