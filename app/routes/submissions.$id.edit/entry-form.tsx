import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import type { EditForm } from "#app/features/challenges/entering/edit-form.queries.server.ts";
import { useLiveEntry } from "#app/features/challenges/entering/components/use-live-entry.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { EntryEnd } from "./entry-end.tsx";
import { EntryFields } from "./entry-fields.tsx";
import { useEntryAutosave } from "./use-entry-autosave.ts";

interface EntryFormProps {
  readonly form: EditForm;
  /** Of the receipt that submitting makes. */
  readonly receiptId: string;
  readonly refused: RefusedForm | undefined;
}

/** The form of a submission: a draft saves itself at each pause; what has been submitted waits for its button. */
export function EntryForm({ form, receiptId, refused }: EntryFormProps) {
  const t = useT();
  const { id, state, revision, textVersion, language } = form;
  const element = useRef<HTMLFormElement>(null);
  const answers = useAnswers(refused, form.values);
  const key = `/submissions/${id}/edit`;
  const kept = useKeptForm(element, key, refused !== undefined);
  const hasSaved = useLiveEntry(id, revision, true);
  const saving = useEntryAutosave(element, {
    id,
    key,
    textVersion,
    isOn: state === "draft",
    refused,
    hasSaved,
  });
  return (
    <Form
      ref={element}
      method="post"
      noValidate
      id="entry-form"
      onInput={() => {
        kept.keep();
        saving.touch();
      }}
      onSubmit={saving.beforeSending}
    >
      <Stack>
        <Mistakes answers={answers} />
        <Restored kept={kept} />
        {saving.isOvertaken && (
          <Banner tone="warning" announce="polite">
            {t("entering.writtenMeanwhile")}
          </Banner>
        )}
        <input type="hidden" name="receiptId" value={receiptId} />
        <input type="hidden" name="textVersion" value={saving.version} />
        <input type="hidden" name="termsVersion" value={form.terms.version} />
        <input type="hidden" name="language" value={language} />
        <EntryFields form={form} answers={answers} />
        <EntryEnd form={form} answers={answers} saving={saving.state} />
      </Stack>
    </Form>
  );
}
