import { useMemo } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import type { Translate } from "#app/core/words.ts";
import { ErrorSummary, type FormMistake } from "#app/ui/error-summary.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** What a form shows again after a refusal. */
export interface Answers {
  /** What was typed, else what stands. */
  readonly value: (field: string) => string;
  /** Whether a box was or is ticked. */
  readonly ticked: (field: string) => boolean;
  /** The mistake of a field, as a sentence. */
  readonly error: (field: string) => string | undefined;
  readonly mistakes: readonly FormMistake[];
}

/** Reads a refused form, or what stands when nothing has been refused. */
export function useAnswers(
  refused: RefusedForm | undefined,
  standing: Readonly<Record<string, string>> = {},
): Answers {
  const t = useT();
  // The same list until another refusal: the summary takes the focus with each, and must not take it while one types.
  const mistakes = useMemo(() => mistakesOf(refused, t), [refused, t]);
  const value = (field: string) => (refused?.values ?? standing)[field] ?? "";
  return {
    value,
    ticked: (field) => value(field) !== "",
    error: (field) => mistakes.find(({ fieldId }) => fieldId === field)?.message,
    mistakes,
  };
}

function mistakesOf(refused: RefusedForm | undefined, t: Translate): FormMistake[] {
  return Object.entries(refused?.mistakes ?? {}).map(([field, { key, values }]) => ({
    fieldId: field || undefined,
    message: t(key, values),
  }));
}

/** The list of mistakes above a form; nothing while there are none. */
export function Mistakes({ answers }: { answers: Answers }) {
  const t = useT();
  const { mistakes } = answers;
  return (
    <ErrorSummary title={t("ui.errorsTitle", { count: mistakes.length })} mistakes={mistakes} />
  );
}
