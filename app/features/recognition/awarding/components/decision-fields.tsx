import type { Answers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { NominationPage } from "../nomination-page.queries.server.ts";
import { AnnouncingFields } from "./announcing-fields.tsx";
import { CitationText } from "./citation-text.tsx";

interface DecisionFieldsProps {
  readonly nomination: NominationPage;
  readonly answers: Answers;
}

/** Granted or turned down, and why; of what is granted, when it is announced. */
export function DecisionFields({ nomination, answers }: DecisionFieldsProps) {
  const t = useT();
  const { can } = nomination;
  const grant = { value: "granted", label: t("awarding.grant"), hint: t("awarding.grantHint") };
  const refuse = { value: "turned_down", label: t("awarding.turnDown") };
  return (
    <>
      <CitationText {...nomination} />
      <RadioGroup
        name="decision"
        legend={t("awarding.decision")}
        options={can.grant ? [grant, refuse] : [refuse]}
        {...(!can.grant && { hint: t("awarding.notSecondedYet") })}
        defaultValue={answers.value("decision")}
        error={answers.error("decision")}
      />
      <AskText
        name="reason"
        label={t("awarding.reason")}
        hint={t("awarding.decisionHint")}
        required={false}
        rows={4}
        answers={answers}
      />
      {can.grant && <AnnouncingFields answers={answers} />}
    </>
  );
}
