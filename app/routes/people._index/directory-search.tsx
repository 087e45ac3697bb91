import { Form } from "@remix-run/react";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { directoryAddress, type DirectoryWish } from "#app/features/people/directory/directory.ts";
import { Button } from "#app/ui/button.tsx";
import { FilterChip, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

interface DirectorySearchProps {
  wish: DirectoryWish;
  units: readonly { id: string; name: string; depth: number }[];
}

/** What one looks for, and where; the result is an address. */
export function DirectorySearch({ wish: { search, unitId }, units }: DirectorySearchProps) {
  const t = useT();
  const unit = units.find(({ id }) => id === unitId);
  return (
    <Form
      method="get"
      role="search"
      aria-label={t("directory.filterLabel")}
      className="mb-5 grid gap-3"
    >
      <div>
        <label htmlFor="q" className="mb-1 block text-sm font-semibold">
          {t("directory.searchLabel")}
        </label>
        <TextInput id="q" name="q" type="search" defaultValue={search} autoComplete="off" />
      </div>
      <div className="flex flex-wrap items-stretch gap-2">
        <FilterSelect
          name="unit"
          label={t("directory.unit")}
          anyLabel={t("directory.allUnits")}
          value={unitId ?? ""}
          options={unitOptions(units)}
        />
        <Button>{t("directory.search")}</Button>
      </div>
      {unit && (
        <div className="flex flex-wrap gap-2">
          <FilterChip
            label={unit.name}
            removeLabel={t("directory.removeFilter", { label: unit.name })}
            to={directoryAddress({ q: search })}
          />
        </div>
      )}
    </Form>
  );
}
