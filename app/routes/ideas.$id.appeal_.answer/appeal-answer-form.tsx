import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { decisionLimits } from "#app/features/ideas/deciding/decision.ts";
import type { OfferedWording } from "#app/features/ideas/deciding/decision.queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskMarkdown } from "#app/ui/form/ask.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";

interface AppealAnswerFormProps {
  ideaId: string;
  /** Why an idea may be accepted. */
  reasons: readonly OfferedWording[];
  refused: RefusedForm | undefined;
}

/** What becomes of an appeal, and why. */
export function AppealAnswerForm({ ideaId, reasons, refused }: AppealAnswerFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, `/ideas/${ideaId}/appeal/answer`, refused !== undefined);
  return (
    <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <Restored kept={kept} />
        <RadioGroup
          name="outcome"
          legend={t("deciding.appealOutcome")}
          defaultValue={answers.value("outcome")}
          error={answers.error("outcome")}
          options={[
            { value: "upheld", label: t("deciding.appealUpheld") },
            { value: "reopened", label: t("deciding.appealReopened") },
            { value: "accepted", label: t("deciding.appealAccepted") },
          ]}
        />
        <AskChoice
          name="reasonId"
          label={t("deciding.reason")}
          hint={t("deciding.appealReasonHint")}
          placeholder={t("deciding.reasonNone")}
          options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
          answers={answers}
        />
        <AskMarkdown
          name="explanation"
          label={t("deciding.explanation")}
          hint={t("deciding.explanationHint")}
          limit={decisionLimits.explanation}
          rows={6}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("deciding.appealAnswer")}</Submit>
          <ButtonLink to={`/ideas/${ideaId}`} variant="quiet">
            {t("deciding.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
