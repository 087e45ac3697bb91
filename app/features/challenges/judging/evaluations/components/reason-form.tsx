import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { ButtonLink, type ButtonVariant } from "#app/ui/button.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface ReasonFormProps {
  readonly answers: Answers;
  readonly hint: string;
  readonly label: string;
  readonly variant?: ButtonVariant;
  readonly back: string;
  /** Other questions, before the reason. */
  readonly children?: ReactNode;
}

/** A form for what is done with a reason, which is kept and told. */
export function ReasonForm({
  answers,
  hint,
  label,
  variant = "primary",
  back,
  children,
}: ReasonFormProps) {
  const t = useT();
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        {children}
        <AskText
          name="reason"
          label={t("evaluations.reason")}
          hint={hint}
          rows={3}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant={variant}>{label}</Submit>
          <ButtonLink to={back} variant="quiet">
            {t("evaluations.back")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
