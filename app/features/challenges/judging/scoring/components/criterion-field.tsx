import type { Answers } from "#app/ui/form/answers.tsx";
import { Field } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { HintedSheet } from "../../evaluation.store.server.ts";

type Criterion = HintedSheet["criteria"][number];

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly answers: Answers;
  readonly needsComment: boolean;
}

/** One criterion of the sheet: the mark, and a word about it. */
export function CriterionField({ criterion, answers, needsComment }: CriterionFieldProps) {
  const t = useT();
  const comment = `comment-${criterion.id}`;
  return (
    <div className="grid gap-3 border-b border-line pb-6 last:border-0 last:pb-0">
      <ScoreField criterion={criterion} answers={answers} />
      <Field
        name={comment}
        label={<span className="text-sm">{t("scoring.comment")}</span>}
        mark={t(needsComment ? "scoring.needed" : "scoring.optional")}
        error={answers.error(comment)}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            aria-label={t("scoring.commentOn", { criterion: criterion.title })}
            defaultValue={answers.value(comment)}
          />
        )}
      </Field>
    </div>
  );
}

function ScoreField({ criterion, answers }: Omit<CriterionFieldProps, "needsComment">) {
  const t = useT();
  const { id, title, kind, points, range, hint } = criterion;
  const name = `score-${id}`;
  const label = title;
  const told = (words: string) => (
    <>
      {hint && <span className="block">{hint}</span>}
      {words}
    </>
  );
  const error = answers.error(name);
  if (kind === "numeric")
    return (
      <Field name={name} label={label} hint={told(t("scoring.upTo", { points }))} error={error}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={answers.value(name)}
            className="max-w-32"
          />
        )}
      </Field>
    );
  const yesNo = [
    { value: "1", label: t("judging.yes") },
    { value: "0", label: t("judging.no") },
  ];
  const steps = Array.from({ length: range.end - range.start + 1 }, (_, n) =>
    String(range.start + n),
  );
  return (
    <RadioGroup
      name={name}
      legend={label}
      hint={told(
        t(kind === "yes_no" ? "scoring.allOrNone" : "scoring.steps", { points, ...range }),
      )}
      error={error}
      inline
      defaultValue={answers.value(name)}
      options={kind === "yes_no" ? yesNo : steps.map((value) => ({ value, label: value }))}
    />
  );
}
