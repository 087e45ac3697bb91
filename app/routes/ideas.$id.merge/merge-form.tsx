import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { BothSides, MergeOutlook } from "#app/features/ideas/merging/components/merge-outlook.tsx";
import type { MergePreview } from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import { mergeLimits } from "#app/features/ideas/merging/merging.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface MergeFormProps {
  /** The page of the merge. */
  at: string;
  preview: MergePreview;
  refused: RefusedForm | undefined;
}

/** Both ideas, what merging does, and why it is done; or why it cannot be. */
export function MergeForm({ at, preview, refused }: MergeFormProps) {
  const t = useT();
  const { merged, into, refusal } = preview;
  return (
    <Stack gap="loose">
      <BothSides merged={merged} into={into} />
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/ideas/${into.id}/merge?into=${merged.id}`} size="small">
          {t("merging.swap")}
        </ButtonLink>
        <ButtonLink to={at} size="small" variant="quiet">
          {t("merging.other")}
        </ButtonLink>
      </div>
      {refusal ? (
        <Banner tone="warning" announce="polite">
          <p>{t(refusal.key, refusal.values)}</p>
        </Banner>
      ) : (
        <MergeOutlook preview={preview} />
      )}
      {(refusal === null || refused) && <Why at={at} preview={preview} refused={refused} />}
    </Stack>
  );
}

function Why({ at, preview: { merged, into, mergeId }, refused }: MergeFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const { keep } = useKeptForm(form, at, refused !== undefined);
  return (
    <Form
      ref={form}
      method="post"
      action={`${at}?into=${into.id}`}
      noValidate
      onInput={keep}
      className="card card-padded"
    >
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="into" value={into.id} />
        <input type="hidden" name="mergeId" value={answers.value("mergeId") || mergeId} />
        <AskMarkdown
          name="explanation"
          label={t("merging.explanation")}
          hint={t("merging.explanationHint")}
          limit={mergeLimits.explanation}
          rows={4}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit to={at} variant="primary">
            {t("merging.confirm")}
          </Submit>
          <ButtonLink to={`/ideas/${merged.id}`} variant="quiet">
            {t("merging.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
