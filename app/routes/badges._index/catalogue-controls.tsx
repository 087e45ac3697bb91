import { badgeMoments } from "#app/features/recognition/badge/badge.ts";
import {
  catalogueAddress,
  wholeCatalogue,
  type CatalogueFilter,
} from "#app/features/recognition/badge/catalogue-filter.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FilterBar, FilterChip, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface ControlsProps {
  filter: CatalogueFilter;
  tags: readonly string[];
}

/** What narrows the catalogue, and what is in force. */
export function CatalogueControls({ filter, tags }: ControlsProps) {
  const t = useT();
  const chips = useChips(filter);
  return (
    <FilterBar
      label={t("badge.filterLabel")}
      submitLabel={t("badge.apply")}
      action="/badges"
      chips={
        chips.length > 0 && (
          <>
            {chips.map(({ to, label }) => (
              <FilterChip
                key={label}
                to={to}
                label={label}
                removeLabel={t("badge.removeFilter", { label })}
              />
            ))}
            <ButtonLink to={catalogueAddress(wholeCatalogue)} variant="quiet" size="small">
              {t("badge.clear")}
            </ButtonLink>
          </>
        )
      }
    >
      <FilterSelect
        name="moment"
        label={t("badge.moment")}
        anyLabel={t("badge.anyMoment")}
        value={filter.moment ?? ""}
        options={badgeMoments.map((value) => ({ value, label: t(`badge.moment_${value}`) }))}
      />
      <FilterSelect
        name="tag"
        label={t("badge.tag")}
        anyLabel={t("badge.anyTag")}
        value={filter.tag ?? ""}
        options={tags.map((value) => ({ value, label: value }))}
      />
      <FilterSelect
        name="standing"
        label={t("badge.standing")}
        anyLabel={t("badge.standingGiven")}
        value={filter.isRetired ? "retired" : ""}
        options={[{ value: "retired", label: t("badge.standingRetired") }]}
      />
    </FilterBar>
  );
}

function useChips(filter: CatalogueFilter) {
  const t = useT();
  const { moment, tag, isRetired } = filter;
  const without = (part: Partial<CatalogueFilter>) => catalogueAddress({ ...filter, ...part });
  return [
    ...(moment === null
      ? []
      : [{ label: t(`badge.moment_${moment}`), to: without({ moment: null }) }]),
    ...(tag === null ? [] : [{ label: tag, to: without({ tag: null }) }]),
    ...(isRetired
      ? [{ label: t("badge.standingRetired"), to: without({ isRetired: false }) }]
      : []),
  ];
}
