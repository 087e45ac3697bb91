import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { savedViewLimits } from "../saved-view.ts";

/** A view that could not be saved as it was sent. */
export function SaveAgain({ refused }: { readonly refused: RefusedForm }) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form
      method="post"
      noValidate
      aria-label={t("saved-views.again")}
      className="card card-padded mb-6"
    >
      <Stack>
        <Mistakes answers={answers} />
        {["id", "page", "search"].map((name) => (
          <input key={name} type="hidden" name={name} value={answers.value(name)} />
        ))}
        <AskLine
          name="name"
          label={t("saved-views.name")}
          maxLength={savedViewLimits.name}
          answers={answers}
        />
        <Checkbox
          name="isShared"
          label={t("saved-views.share")}
          defaultChecked={answers.ticked("isShared")}
        />
        <div>
          <Submit variant="primary">{t("saved-views.save")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
