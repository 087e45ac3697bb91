import { useT } from "#app/ui/language/language.tsx";
import type { WrittenJudging, WrittenPhase } from "../written.ts";

interface JudgingPreviewProps {
  judging: Pick<WrittenJudging, "isBlind" | "sheets" | "peoplesChoices">;
  phases: readonly WrittenPhase[];
  lang: string;
}

/** By what is judged, and how. */
export function JudgingPreview({ judging, phases, lang }: JudgingPreviewProps) {
  const t = useT();
  const nameOf = (id: string) => phases.find((phase) => phase.id === id)?.name ?? "";
  return (
    <>
      {judging.isBlind && <p>{t("authoring.judgedBlind")}</p>}
      {judging.sheets.map(({ phaseId, criteria }) => (
        <div key={phaseId} className="grid gap-2">
          <h3 className="text-base" lang={lang}>
            {nameOf(phaseId)}
          </h3>
          <ul className="grid list-disc gap-1.5 ps-5" lang={lang}>
            {criteria.map(({ id, title, hint, points }) => (
              <li key={id}>
                <span className="font-semibold">{title}</span> ({points})
                {hint && <span className="block text-sm text-ink-muted">{hint}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {judging.peoplesChoices !== null && (
        <p>{t("authoring.choiceOf", { count: judging.peoplesChoices })}</p>
      )}
    </>
  );
}
