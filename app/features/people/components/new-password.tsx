import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Asks for a new password and says what makes a good one. */
export function NewPassword({ answers }: { answers: Answers }) {
  const t = useT();
  return (
    <AskLine
      name="password"
      type="password"
      label={t("people.passwordNew")}
      hint={t("people.passwordHint")}
      autoComplete="new-password"
      answers={answers}
    />
  );
}
