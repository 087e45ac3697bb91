import { Form, useNavigation } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface SignInFormProps {
  to: string;
  refused: RefusedForm | undefined;
  /** Where there is another way in above it. */
  heading: boolean;
}

/** E-mail and password. */
export function SignInForm({ to, refused, heading }: SignInFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const pending = useNavigation().formAction?.startsWith("/sign-in") ?? false;
  return (
    <Form
      method="post"
      action={`/sign-in?to=${encodeURIComponent(to)}`}
      noValidate
      className="card card-padded"
    >
      <Stack>
        {heading && <h2 className="text-lg">{t("people.signInAccount")}</h2>}
        <Mistakes answers={answers} />
        <AskLine
          name="email"
          type="email"
          label={t("people.email")}
          autoComplete="username"
          answers={answers}
        />
        <AskLine
          name="password"
          type="password"
          label={t("people.password")}
          autoComplete="current-password"
          answers={answers}
        />
        <div>
          <Button variant="primary" wide pending={pending}>
            {t("people.signIn")}
          </Button>
        </div>
        <p className="text-sm text-ink-muted">{t("people.signInHelp")}</p>
      </Stack>
    </Form>
  );
}
