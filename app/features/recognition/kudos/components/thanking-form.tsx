import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { contributionAddress, contributionText } from "../contribution.ts";
import { kudosWords, swapDays } from "../kudos.ts";
import type { Thankable } from "../kudos-on.queries.server.ts";
import type { OfferedValue } from "../value.queries.server.ts";

interface FormProps {
  readonly about: Thankable;
  readonly values: readonly OfferedValue[];
  /** Makes sending twice harmless. */
  readonly newId: string;
  readonly refused: RefusedForm | undefined;
}

/** Whom one thanks, in which words, in the name of what. */
export function ThankingForm({ about, values, newId, refused }: FormProps) {
  const t = useT();
  const on = contributionText(about.contribution);
  const [only, ...others] = about.people;
  const standing = { id: newId, to: others.length === 0 && only ? only.id : "" };
  const answers = useAnswers(refused, standing);
  const { shortest, longest } = kudosWords;
  return (
    <Form method="post" action={`/kudos/new?on=${on}`} noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id")} />
        <input type="hidden" name="on" value={on} />
        <RadioGroup
          name="to"
          legend={t("thanks.to")}
          options={about.people.map(({ id, name, unit }) => ({
            value: id,
            label: name,
            hint: unit,
          }))}
          defaultValue={answers.value("to")}
          error={answers.error("to")}
          required
        />
        <Field
          name="words"
          label={t("thanks.words")}
          hint={t("thanks.wordsHint", { shortest, longest })}
          error={answers.error("words")}
          required
        >
          {(control) => (
            <TextArea {...control} rows={4} dir="auto" defaultValue={answers.value("words")} />
          )}
        </Field>
        <RadioGroup
          name="value"
          legend={t("thanks.value")}
          hint={t("thanks.valueHint")}
          options={values.map(({ id, name }) => ({
            value: id,
            label: <span lang={name.language}>{name.text}</span>,
          }))}
          defaultValue={answers.value("value")}
          error={answers.error("value")}
          required
        />
        <p className="max-w-[65ch] text-sm text-ink-muted">
          {t("thanks.rules", { days: swapDays })}
        </p>
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("thanks.send")}</Submit>
          <ButtonLink to={contributionAddress(about.contribution)} variant="quiet">
            {t("thanks.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
