import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { WishFields } from "#app/features/imports/importing/components/wish-fields.tsx";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import type { PlacedUnit } from "#app/features/people/unit.ts";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface UploadFormProps {
  refused: RefusedForm | undefined;
  categories: readonly { id: string; name: string }[];
  units: readonly PlacedUnit[];
  /** The organisation's. */
  language: string;
}

/** Takes a table of ideas to be looked through. */
export function UploadForm({ refused, categories, units, language }: UploadFormProps) {
  const t = useT();
  const answers = useAnswers(refused, { language });
  return (
    <TitledSection id="import" title={t("importing.importTitle")} lead={t("importing.importLead")}>
      <Form method="post" encType="multipart/form-data" noValidate className="max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <Field
            name="file"
            label={t("importing.file")}
            hint={t("importing.fileHint")}
            error={answers.error("file")}
          >
            {(control) => (
              <TextInput
                {...control}
                type="file"
                accept=".csv,.tsv,.txt,text/csv"
                className="file:me-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent-ink"
              />
            )}
          </Field>
          <WishFields
            answers={answers}
            categories={categories.map(({ id, name }) => ({ value: id, label: name }))}
            units={unitOptions(units)}
          />
          <div>
            <Submit variant="primary">{t("importing.look")}</Submit>
          </div>
        </Stack>
      </Form>
    </TitledSection>
  );
}
