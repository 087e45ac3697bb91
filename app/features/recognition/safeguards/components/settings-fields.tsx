import type { MessageKey } from "#app/core/words.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { SettingNumber } from "../settings-limits.ts";

/** What an administrator sets about recognition: how much is given, what shows itself, and what alarms. */
export function SettingsFields({ answers }: { readonly answers: Answers }) {
  const t = useT();
  return (
    <>
      <FormSection id="caps" title={t("safeguards.caps")} lead={t("safeguards.capsLead")}>
        <Numbers
          names={["weeklyKudos", "awardsAtMost", "awardsDays", "nominationDays"]}
          answers={answers}
        />
      </FormSection>
      <FormSection id="loudness" title={t("safeguards.loudness")}>
        <Checkbox
          name="isQuiet"
          label={t("safeguards.quiet")}
          hint={t("safeguards.quietHint")}
          defaultChecked={answers.ticked("isQuiet")}
        />
        <Checkbox
          name="comparesUnits"
          label={t("safeguards.compares")}
          hint={t("safeguards.comparesHint")}
          defaultChecked={answers.ticked("comparesUnits")}
        />
      </FormSection>
      <FormSection id="alarm" title={t("safeguards.alarm")} lead={t("safeguards.alarmLead")}>
        <Numbers
          names={["alarmFewest", "alarmTopPercent", "alarmUnitPercent", "alarmPairs"]}
          answers={answers}
        />
      </FormSection>
    </>
  );
}

interface NumbersProps {
  readonly names: readonly SettingNumber[];
  readonly answers: Answers;
}

function Numbers({ names, answers }: NumbersProps) {
  const t = useT();
  return names.map((name) => (
    <AskLine
      key={name}
      name={name}
      type="number"
      autoComplete="off"
      label={t(words[name])}
      answers={answers}
    />
  ));
}

const words: Readonly<Record<SettingNumber, MessageKey>> = {
  weeklyKudos: "safeguards.weeklyKudos",
  awardsAtMost: "safeguards.awardsAtMost",
  awardsDays: "safeguards.awardsDays",
  nominationDays: "safeguards.nominationDays",
  alarmFewest: "safeguards.alarmFewest",
  alarmTopPercent: "safeguards.alarmTopPercent",
  alarmUnitPercent: "safeguards.alarmUnitPercent",
  alarmPairs: "safeguards.alarmPairs",
};
