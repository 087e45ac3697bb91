import type { Answers } from "#app/ui/form/answers.tsx";
import { Field } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TagInput } from "#app/ui/tag-input.tsx";
import { tagLimits } from "../tag-limits.ts";

/** Asks for an idea's tags; others' tags are offered while one types. */
export function TagsField({ answers, known }: { answers: Answers; known: readonly string[] }) {
  const t = useT();
  return (
    <Field
      name="tags"
      label={t("tagging.label")}
      hint={t("tagging.hint")}
      error={answers.error("tags")}
      required={false}
    >
      {(control) => (
        <TagInput
          {...control}
          defaultValue={answers.value("tags")}
          suggestions={known}
          limit={tagLimits.count}
          maxLength={tagLimits.length}
        />
      )}
    </Field>
  );
}
