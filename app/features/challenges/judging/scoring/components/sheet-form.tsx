import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { HintedSheet } from "../../evaluation.store.server.ts";
import { CriterionField } from "./criterion-field.tsx";
import { useSavedSheet } from "./use-saved-sheet.ts";

/** A sheet, and whose marks stand on it. */
export interface SheetFormProps {
  /** The address of the sheet; it is saved and completed below it. */
  readonly at: string;
  readonly sheet: HintedSheet;
  /** Tells this sheet from others in the browser that keeps what was typed. */
  readonly name: string;
  readonly own: {
    readonly revision: number;
    readonly marks: readonly { criterionId: string; score: string; comment: string }[];
  };
  readonly refused: RefusedForm | undefined;
}

/** The scoring sheet: saves by itself while one types, and is completed with a button. */
export function SheetForm({ at, sheet, name, own, refused }: SheetFormProps) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const standing = Object.fromEntries(
    own.marks.flatMap(({ criterionId, score, comment }) => [
      [`score-${criterionId}`, score],
      [`comment-${criterionId}`, comment],
    ]),
  );
  const answers = useAnswers(refused, standing);
  const keptAs = `sheet ${name}`;
  const kept = useKeptForm(form, keptAs, refused !== undefined);
  const known = Math.max(own.revision, Number(refused?.values["revision"] ?? 0));
  const { revision, says, onChange, onSubmit } = useSavedSheet(form, {
    known,
    keptAs,
    to: `${at}/marks`,
  });
  return (
    <Form
      ref={form}
      method="post"
      action={`${at}/marks`}
      noValidate
      className="card card-padded grid gap-6"
      onChange={() => {
        kept.keep();
        onChange();
      }}
      onSubmit={onSubmit}
    >
      <h2 className="text-lg">{t("scoring.sheet")}</h2>
      <Restored kept={kept} />
      <Mistakes answers={answers} />
      <input type="hidden" name="revision" value={revision} />
      {sheet.criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          answers={answers}
          needsComment={sheet.needsComments}
        />
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <Submit variant="primary" to={`${at}/completion`} formAction={`${at}/completion`}>
          {t("scoring.complete")}
        </Submit>
        <Button>{t("scoring.save")}</Button>
        <p role="status" className="text-sm text-ink-muted">
          {says && t(says)}
        </p>
      </div>
    </Form>
  );
}
