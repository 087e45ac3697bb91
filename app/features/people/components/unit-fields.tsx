import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { PlacedUnit } from "../unit.ts";
import { unitOptions } from "./unit-options.ts";

/** A unit's name, and where in the tree it stands. */
export function UnitFields({ units, answers }: { units: readonly PlacedUnit[]; answers: Answers }) {
  const t = useT();
  return (
    <>
      <AskLine name="name" label={t("people.unitName")} autoComplete="off" answers={answers} />
      <AskChoice
        name="parentId"
        label={t("people.unitAbove")}
        placeholder={t("people.unitTop")}
        options={unitOptions(units)}
        answers={answers}
      />
    </>
  );
}
