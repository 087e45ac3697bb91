import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { stages } from "../../components/stage-pill.tsx";
import type { OfferedWording } from "../decision.queries.server.ts";

interface ReasonFieldProps {
  answers: Answers;
  /** The stage chosen; "" before. */
  stage: string;
  wordings: readonly OfferedWording[];
}

/** The reasons for the stage that is chosen; without JavaScript all of them, each with its stage. */
export function ReasonField({ answers, stage, wordings }: ReasonFieldProps) {
  const t = useT();
  const isLive = useHydrated();
  const reasons = wordings.filter(({ kind }) => kind === "reason");
  const options = isLive
    ? reasons
        .filter((reason) => reason.stage === stage)
        .map(({ id, name }) => ({ value: id, label: name }))
    : reasons.map(({ id, name, stage }) => ({
        value: id,
        label: t("deciding.reasonFor", { stage: t(stages[stage].label), reason: name }),
      }));
  return (
    <AskChoice
      name="reasonId"
      label={t("deciding.reason")}
      hint={t("deciding.reasonHint")}
      placeholder={t("deciding.reasonNone")}
      options={options}
      answers={answers}
    />
  );
}
