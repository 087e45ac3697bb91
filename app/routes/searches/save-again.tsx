import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** A search that could not be saved as it was sent. */
export function SaveAgain({ refused }: { refused: RefusedForm }) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate className="card card-padded mb-6">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id")} />
        <AskLine name="name" label={t("search.saveName")} answers={answers} />
        <AskLine name="query" label={t("search.title")} answers={answers} />
        <Checkbox
          name="notify"
          label={t("search.saveNotify")}
          defaultChecked={answers.ticked("notify")}
        />
        <div>
          <Submit variant="primary">{t("search.saveDo")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
