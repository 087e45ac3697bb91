import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";

interface MonthListProps {
  readonly months: readonly { readonly to: string; readonly label: string }[];
}

/** The briefings of past months, the latest first. */
export function MonthList({ months }: MonthListProps) {
  const t = useT();
  if (months.length === 0) return <SectionEmpty>{t("briefing.monthsNone")}</SectionEmpty>;
  return (
    <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
      {months.map(({ to, label }) => (
        <li key={to}>
          <TextLink to={to} reloadDocument>
            {t("briefing.ofMonth", { month: label })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
