import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";
import { annotationLimit } from "../annotation.ts";

interface AnnotationFormProps {
  readonly standing: {
    readonly id: string;
    readonly day: string;
    readonly text: string;
    readonly unitId: string;
    readonly revision: number;
  };
  readonly units: readonly Option[];
  readonly refused: RefusedForm | undefined;
}

/** Asks for a day and a few words. */
export function AnnotationForm({ standing, units, refused }: AnnotationFormProps) {
  const t = useT();
  const { id, revision, ...rest } = standing;
  const answers = useAnswers(refused, rest);
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id") || id} />
        <input type="hidden" name="seenRevision" value={revision} />
        <DateField
          name="day"
          label={t("acting.annotationDay")}
          error={answers.error("day")}
          defaultValue={answers.value("day")}
        />
        <AskLine
          name="text"
          label={t("acting.annotationText")}
          hint={t("acting.annotationHint")}
          maxLength={annotationLimit}
          answers={answers}
        />
        <AskChoice
          name="unitId"
          label={t("acting.annotationUnit")}
          answers={answers}
          options={units}
          placeholder={t("acting.annotationEverywhere")}
        />
        <div>
          <Submit variant="primary">{t("acting.keepAnnotation")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
