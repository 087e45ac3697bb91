import { nameIn } from "#app/features/ideas/category.ts";
import type { StageNames } from "#app/features/ideas/deciding/wording.store.server.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** What each stage is called, and what the product calls it where that differs. */
export function StageList({ stages }: { stages: readonly StageNames[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <TitledSection id="stages" title={t("configuring.stages")}>
      <p className="mb-3 max-w-[65ch] text-sm text-ink-muted">{t("configuring.stagesLead")}</p>
      <ul className="card divide-y divide-line">
        {stages.map(({ stage, usual, name }) => {
          const own = name[language];
          const { text } = nameIn(usual, language);
          return (
            <li key={stage} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5 sm:px-5">
              <TextLink quiet to={`/admin/decisions/stages/${stage}`} className="font-semibold">
                {own ?? text}
              </TextLink>
              {own !== undefined && (
                <span className="text-sm text-ink-muted">
                  {t("configuring.stageUsual", { name: text })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </TitledSection>
  );
}
