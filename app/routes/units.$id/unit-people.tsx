import type { Page } from "#app/core/page.ts";
import { ColleagueList } from "#app/features/people/directory/components/colleague-list.tsx";
import type { Colleague } from "#app/features/people/directory/directory.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";

/** Who works in the unit and in those below it, by name. */
export function UnitPeople({
  of,
  people: { rows, next },
}: {
  of: string;
  people: Page<Colleague>;
}) {
  const t = useT();
  if (rows.length === 0) return <SectionEmpty>{t("directory.nobodyThere")}</SectionEmpty>;
  return (
    <>
      <ColleagueList people={rows} of={of} />
      <Pagination next={next} />
    </>
  );
}
