import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** Takes a feed to be looked through. */
export function FeedForm({ refused }: { readonly refused: RefusedForm | undefined }) {
  const t = useT();
  const answers = useAnswers(refused, {});
  return (
    <TitledSection id="import" title={t("arriving.importTitle")} lead={t("arriving.importLead")}>
      <Form method="post" encType="multipart/form-data" noValidate className="max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <Field
            name="file"
            label={t("arriving.file")}
            hint={t("arriving.fileHint")}
            error={answers.error("file")}
          >
            {(control) => (
              <TextInput
                {...control}
                type="file"
                accept=".json,application/json"
                className="file:me-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent-ink"
              />
            )}
          </Field>
          <div>
            <Submit variant="primary">{t("arriving.look")}</Submit>
          </div>
        </Stack>
      </Form>
    </TitledSection>
  );
}
