import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { sentenceOf, type FigureName } from "../figures/sentence.ts";
import type { SheetEntry } from "../view/sheet.ts";
import { behindAddress } from "../view/addresses.ts";
import type { FiguresOfMine } from "../view/figures-section.server.ts";

/** How the last four weeks went, in sentences. */
export function FiguresSection({ data }: { readonly data: FiguresOfMine }) {
  const { sheet, shown, overdueIdeas, filter, today } = data;
  const t = useT();
  return (
    <TitledSection
      id="figures-of-mine"
      title={t("insights.lastFourWeeks")}
      action={<TextLink to="/insights">{t("insights.allFigures")}</TextLink>}
    >
      <ul className="grid gap-2">
        {shown.map((name) => {
          const entry = sheet[name];
          return entry && <Line key={name} name={name} entry={entry} />;
        })}
        {overdueIdeas > 0 && (
          <li>
            <TextLink to={behindAddress("overdue", filter, today)}>
              {t("insights.overdue", { count: overdueIdeas })}
            </TextLink>
          </li>
        )}
      </ul>
    </TitledSection>
  );
}

function Line<Name extends FigureName>({
  name,
  entry,
}: {
  readonly name: Name;
  readonly entry: SheetEntry<Name>;
}) {
  const voice = { t: useT(), language: useLanguage() };
  return entry.untold === null && <li>{sentenceOf<Name>(name, entry, voice)}</li>;
}
