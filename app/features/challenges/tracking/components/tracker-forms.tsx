/** Where the tracker is kept: a step is set or taken away, and all of it is closed. */
import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Button } from "#app/ui/button.tsx";
import { DateField } from "#app/ui/date-field.tsx";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { stepStates } from "../commitment.ts";
import { stepWords } from "../step-words.ts";
import type { TrackerStep } from "../tracker.queries.server.ts";

interface StepFormProps {
  /** The address of the tracker. */
  readonly at: string;
  readonly step: Pick<TrackerStep, "id" | "text" | "day" | "state">;
  readonly revision: number;
  readonly refused: RefusedForm | undefined;
  /** Whether it stands already, and may be taken away. */
  readonly isKnown?: boolean;
}

/** Asks for a step; the form carries its id, so that sending it twice makes one. */
export function StepForm({ at, step, revision, refused, isKnown = false }: StepFormProps) {
  const t = useT();
  const { id, text, day, state } = step;
  const answers = useAnswers(refused, { text, day: day ?? "", state });
  const field = (name: string) => `${name}-${id}`;
  return (
    <Form method="post" action={`${at}/steps`} noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="stepId" value={id} />
        <input type="hidden" name="seenRevision" value={revision} />
        <Field name={field("text")} label={t("tracking.text")} error={answers.error("text")}>
          {(control) => <TextInput {...control} name="text" defaultValue={answers.value("text")} />}
        </Field>
        <DateField
          name="day"
          id={field("day")}
          label={t("tracking.stepDay")}
          required={false}
          error={answers.error("day")}
          defaultValue={answers.value("day")}
        />
        <Field name={field("state")} label={t("tracking.state")}>
          {(control) => (
            <Select
              {...control}
              name="state"
              defaultValue={answers.value("state")}
              options={stepStates.map((value) => ({ value, label: t(stepWords[value]) }))}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Submit to={`${at}/steps`}>{t("tracking.save")}</Submit>
          {isKnown && (
            <Button formAction={`${at}/steps/removal`} variant="quiet">
              {t("tracking.remove")}
            </Button>
          )}
        </div>
      </Stack>
    </Form>
  );
}

interface FinishProps {
  /** The address of the tracker. */
  readonly at: string;
  readonly revision: number;
  readonly refused: RefusedForm | undefined;
}

/** Asks what came of it, and closes the tracker. */
export function FinishForm({ at, revision, refused }: FinishProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" action={`${at}/outcome`} noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="seenRevision" value={revision} />
        <AskText
          name="outcome"
          label={t("tracking.outcome")}
          hint={t("tracking.outcomeHint")}
          rows={3}
          answers={answers}
        />
        <div>
          <Submit to={`${at}/outcome`}>{t("tracking.finish")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
