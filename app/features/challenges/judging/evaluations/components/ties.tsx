import type { MessageKey, Translate } from "#app/core/words.ts";
import { Card } from "#app/ui/card.tsx";
import { useDecimal, useT, useTimes } from "#app/ui/language/language.tsx";
import type { TieStep } from "../../tie-rule.ts";
import type { ShownRanking } from "../ranking.queries.server.ts";

/** Each tie, and how the rule told the entries apart, step by step. */
export function Ties({ ties, criteria }: Pick<ShownRanking, "ties" | "criteria">) {
  const t = useT();
  const { absolute } = useShownValue();
  return (
    <ul className="grid gap-4">
      {ties.map(({ place, entries, steps, shared }) => (
        <Card as="li" key={place}>
          <p className="font-semibold">
            {t("evaluations.tie", { count: entries.length, place })}: {list(entries)}
          </p>
          <ol className="mt-2 grid list-decimal gap-1.5 ps-5 text-sm">
            {steps.map(({ step, values, groups }, n) => (
              <li key={n}>
                {stepWords(step, criteria, t)}:{" "}
                {values
                  .map(({ entry, value }) => `${nameOf(entry)} ${absolute(step, value)}`)
                  .join(" · ")}
                {". "}
                {groups.length > 1 ? t("evaluations.toldApart") : t("evaluations.notToldApart")}
              </li>
            ))}
          </ol>
          {shared.map((group) => (
            <p key={list(group)} className="mt-2 text-sm">
              {t("evaluations.shared", { entries: list(group) })}
            </p>
          ))}
        </Card>
      ))}
    </ul>
  );
}

interface Entry {
  readonly title: string;
  readonly alias: string | null;
}

function nameOf({ alias, title }: Entry): string {
  return alias ?? title;
}

function list(entries: readonly Entry[]): string {
  return entries.map(nameOf).join(", ");
}

/** What a step compared, for people to read. */
function useShownValue() {
  const t = useT();
  const times = useTimes();
  const decimal = useDecimal();
  const absolute = ({ by }: TieStep, value: string | null) => {
    if (value === null) return t("evaluations.noValue");
    if (by === "earlier") return times(value).absolute;
    return by === "lot" ? t("evaluations.lotNumber", { number: value }) : decimal(value, 2);
  };
  return { absolute };
}

function stepWords(step: TieStep, criteria: ShownRanking["criteria"], t: Translate): string {
  if (step.by !== "criterion") return t(words[step.by]);
  const criterion = criteria.find(({ id }) => id === step.criterionId)?.title ?? "";
  return t("evaluations.byCriterion", { criterion });
}

const words: Readonly<Record<Exclude<TieStep["by"], "criterion">, MessageKey>> = {
  normalised: "evaluations.byNormalised",
  agreement: "evaluations.byAgreement",
  earlier: "evaluations.byEarlier",
  lot: "evaluations.byLot",
};
