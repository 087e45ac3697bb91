import { Form } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { CountField } from "#app/features/recognition/components/badge-form.tsx";
import { RuleSentences } from "#app/features/recognition/components/rule-sentences.tsx";
import {
  eachChoices,
  earnedChoices,
  factChoices,
  ruleFrom,
  withinChoices,
  type RuleFields,
} from "#app/features/recognition/rules/rule-form.ts";
import { problemsOf } from "#app/features/recognition/rules/rule.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DateField } from "#app/ui/date-field.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";

interface RuleFormProps {
  answers: Answers;
  badgeId: string;
  /** Whether there is a rule already, whose place it takes. */
  replaces: boolean;
}

/** A rule's conditions, said in words as they are chosen; without JavaScript, a button says them. */
export function RuleForm({ answers, badgeId, replaces }: RuleFormProps) {
  const t = useT();
  const [fields, setFields] = useState(() => fieldsIn(answers.value));
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget);
    setFields(
      fieldsIn((name) => {
        const value = form.get(name);
        return typeof value === "string" ? value : "";
      }),
    );
  };
  const at = `/badges/${badgeId}/rule`;
  return (
    <Form id="rule-form" method="post" action={at} noValidate onChange={follow}>
      <FormSection
        id="rule-form-title"
        title={t(replaces ? "rules.formReplace" : "rules.formTitle")}
        lead={replaces ? t("rules.formLead") : undefined}
      >
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id")} />
        <RuleQuestions answers={answers} />
        <InWords fields={fields} at={at} />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("rules.save")}</Submit>
          <ButtonLink to={`/badges/${badgeId}`} variant="quiet">
            {t("rules.cancel")}
          </ButtonLink>
        </div>
      </FormSection>
    </Form>
  );
}

function RuleQuestions({ answers }: Pick<RuleFormProps, "answers">) {
  const t = useT();
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <AskChoice
          name="counts"
          label={t("rules.counts")}
          answers={answers}
          options={factChoices.map((value) => ({ value, label: t(`rules.fact_${value}`) }))}
        />
        <CountField name="atLeast" label={t("rules.atLeast")} answers={answers} />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <AskChoice
          name="each"
          label={t("rules.each")}
          hint={t("rules.eachHint")}
          answers={answers}
          options={eachChoices.map((value) => ({ value, label: t(`rules.each_${value}`) }))}
        />
        <CountField name="eachAtLeast" label={t("rules.eachAtLeast")} answers={answers} />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <AskChoice
          name="within"
          label={t("rules.within")}
          answers={answers}
          options={withinChoices.map((value) => ({ value, label: t(`rules.within_${value}`) }))}
        />
        <AskChoice
          name="earned"
          label={t("rules.earned")}
          answers={answers}
          options={earnedChoices.map((value) => ({ value, label: t(`rules.earned_${value}`) }))}
        />
      </div>
      <DateField
        name="since"
        label={t("rules.sinceDay")}
        hint={t("rules.sinceHint")}
        required={false}
        error={answers.error("since")}
        defaultValue={answers.value("since")}
      />
    </>
  );
}

function InWords({ fields, at }: { fields: RuleFields; at: string }) {
  const t = useT();
  const isLive = useHydrated();
  const rule = ruleFrom(fields);
  const isWhole = rule !== null && problemsOf({ ...rule, badgeId: "", since: null }).length === 0;
  return (
    <section aria-label={t("rules.inWords")} className="rounded-md bg-sunken p-4">
      {isWhole && <RuleSentences rule={rule} />}
      {!isWhole && isLive && <p className="text-ink-muted">…</p>}
      {!isLive && (
        <Button formAction={`${at}?words`} variant="quiet" size="small">
          {t("rules.show")}
        </Button>
      )}
    </section>
  );
}

function fieldsIn(valueOf: (name: string) => string): RuleFields {
  return {
    counts: valueOf("counts"),
    each: valueOf("each"),
    eachAtLeast: valueOf("eachAtLeast"),
    atLeast: valueOf("atLeast"),
    within: valueOf("within"),
    earned: valueOf("earned"),
    since: valueOf("since"),
  };
}
