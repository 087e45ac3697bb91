/** Asks once before something is done; the whole page is the question, so that it works without JavaScript. */
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Mistakes, useAnswers } from "./answers.tsx";
import { Submit } from "./submit.tsx";

interface ConfirmFormProps {
  /** On the button that does it. */
  label: string;
  variant?: "primary" | "danger";
  /** Where one goes who would rather not. */
  back: { to: string; label: string };
  /** Why it could not be done just now. */
  refused?: RefusedForm | undefined;
  /** What it is about. */
  children?: ReactNode;
}

/** Sends an empty form to the page's own address. */
export function ConfirmForm({
  label,
  variant = "danger",
  back,
  refused,
  children,
}: ConfirmFormProps) {
  const answers = useAnswers(refused);
  return (
    <Form method="post">
      <Stack>
        <Mistakes answers={answers} />
        {children}
        <div className="flex flex-wrap gap-2">
          <Submit variant={variant}>{label}</Submit>
          <ButtonLink to={back.to} variant="quiet">
            {back.label}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
