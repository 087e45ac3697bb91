import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface ExplainFormProps {
  label: string;
  confirm: string;
  /** Where one came from. */
  back: string;
  refused: RefusedForm | undefined;
}

/** Something that is done only with words that say why. */
export function ExplainForm({ label, confirm, back, refused }: ExplainFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <AskText name="explanation" label={label} rows={4} answers={answers} />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{confirm}</Submit>
          <ButtonLink to={back} variant="quiet">
            {t("reporting.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
