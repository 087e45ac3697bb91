import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { updateLimits } from "../update.ts";

/** What news consist of. */
export function UpdateFields({ answers }: { readonly answers: Answers }) {
  const t = useT();
  return (
    <>
      <AskLine name="title" label={t("updates.heading")} answers={answers} />
      <AskMarkdown
        name="text"
        label={t("updates.text")}
        hint={t("updates.textHint")}
        rows={5}
        limit={updateLimits.text}
        answers={answers}
      />
    </>
  );
}
