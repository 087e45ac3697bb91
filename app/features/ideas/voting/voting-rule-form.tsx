import { Form } from "@remix-run/react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** How votes are shown in a category. */
export function VotingRuleForm({ categoryId, answers }: { categoryId: string; answers: Answers }) {
  const t = useT();
  return (
    <TitledSection id="voting" title={t("voting.ruleTitle")} lead={t("voting.ruleLead")}>
      <Form
        method="post"
        action={`/admin/categories/${categoryId}/voting`}
        noValidate
        className="card card-padded max-w-2xl"
      >
        <Stack>
          <Mistakes answers={answers} />
          <RadioGroup
            name="hideCounts"
            legend={t("voting.hide")}
            defaultValue={answers.value("hideCounts")}
            options={[
              { value: "never", label: t("voting.hideNever") },
              {
                value: "until_voted",
                label: t("voting.hideUntilVoted"),
                hint: t("voting.hideUntilVotedHint"),
              },
              {
                value: "until_closing",
                label: t("voting.hideUntilClosing"),
                hint: t("voting.hideUntilClosingHint"),
              },
            ]}
          />
          <DateTimeField
            name="hiddenUntil"
            label={t("voting.until")}
            hint={t("voting.untilHint")}
            error={answers.error("hiddenUntil")}
            defaultValue={answers.value("hiddenUntil")}
          />
          <Checkbox
            name="showVoters"
            label={t("voting.showVoters")}
            hint={t("voting.showVotersHint")}
            defaultChecked={answers.ticked("showVoters")}
          />
          <div>
            <Submit>{t("voting.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </TitledSection>
  );
}
