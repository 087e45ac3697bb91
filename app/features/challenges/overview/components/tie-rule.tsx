import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { TieStep } from "../../judging/tie-rule.ts";
import type { SheetShown } from "../judging.queries.server.ts";

interface TieRuleProps {
  readonly steps: readonly TieStep[];
  readonly sheets: readonly SheetShown[];
}

/** What tells submissions with the same mean apart, one step after the other. */
export function TieRule({ steps, sheets }: TieRuleProps) {
  const t = useT();
  const titles = new Map(
    sheets.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const)),
  );
  const say = (step: TieStep) =>
    step.by === "criterion"
      ? t("overview.tieCriterion", { title: titles.get(step.criterionId) ?? "" })
      : t(tieWords[step.by]);
  return (
    <TitledSection id="ties" title={t("overview.ties")}>
      <ol className="grid list-decimal gap-1 ps-5">
        {steps.map((step) => (
          <li key={`${step.by} ${step.by === "criterion" ? step.criterionId : ""}`}>{say(step)}</li>
        ))}
        <li>{t("overview.tieShared")}</li>
      </ol>
    </TitledSection>
  );
}

const tieWords = {
  normalised: "overview.tieNormalised",
  agreement: "overview.tieAgreement",
  earlier: "overview.tieEarlier",
  lot: "overview.tieLot",
} as const;
