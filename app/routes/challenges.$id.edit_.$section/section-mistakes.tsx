import { memo } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";

/** What is wrong with a section that was sent; it takes the focus when it is new, and not while one types on. */
export const SectionMistakes = memo(function SectionMistakes({
  mistakes,
}: Pick<RefusedForm, "mistakes">) {
  const answers = useAnswers({ mistakes, values: {} });
  return <Mistakes answers={answers} />;
});
