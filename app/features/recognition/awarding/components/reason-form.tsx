import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  /** On the button that does it. */
  readonly submit: string;
  readonly variant: "primary" | "danger";
  /** The page one goes back to. */
  readonly back: string;
  readonly refused: RefusedForm | undefined;
}

/** Asks why, and does what the page is for. */
export function ReasonForm({ label, hint, submit, variant, back, refused }: ReasonFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <AskText name="reason" label={label} hint={hint} rows={4} answers={answers} />
        <div className="flex flex-wrap gap-2">
          <Submit variant={variant}>{submit}</Submit>
          <ButtonLink to={back} variant="quiet">
            {t("awarding.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
