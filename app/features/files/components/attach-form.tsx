import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Field } from "#app/ui/field.tsx";
import { FileDrop } from "#app/ui/file-drop.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ChoosingRules } from "../file-rules.ts";
import { descriptionAtMost } from "../stored-file.ts";

interface AttachFormProps {
  /** Made for this form, so that sending it twice adds one file. */
  fileId: string;
  rules: ChoosingRules;
  refused: RefusedForm | undefined;
}

/** Adds one file by an ordinary form, to the page's own address. */
export function AttachForm({ fileId, rules, refused }: AttachFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="fileId" value={fileId} />
        <Field name="file" label={t("attaching.choose")} error={answers.error("file")} required>
          {(control) => <FileDrop {...control} {...rules} maxFiles={1} />}
        </Field>
        <AskLine
          name="description"
          label={t("attaching.description")}
          hint={t("attaching.descriptionHint")}
          required={false}
          maxLength={descriptionAtMost}
          answers={answers}
        />
        <div>
          <Submit variant="primary">{t("attaching.add")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
