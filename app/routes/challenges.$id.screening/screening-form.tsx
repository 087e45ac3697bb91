import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { GoOn } from "#app/features/challenges/screening/components/go-on.tsx";
import { screeningWords } from "#app/features/challenges/entering/components/submission-pills.tsx";
import { screeningResults } from "#app/features/challenges/entering/submission.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ScreeningPage } from "./screening-filter.tsx";
import { useColumns } from "./screening-columns.tsx";

interface ScreeningFormProps {
  readonly challengeId: string;
  readonly page: ScreeningPage;
  readonly refused: RefusedForm | undefined;
}

/** The list, and what is done with the rows that are ticked. */
export function ScreeningForm({ challengeId, page, refused }: ScreeningFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const columns = useColumns();
  const chosen = new Set(answers.value("ids").split(","));
  if (page.entries.length === 0)
    return (
      <EmptyState title={t("screening.none")}>
        <p>{t("screening.noneText")}</p>
      </EmptyState>
    );
  return (
    <Form method="post" noValidate>
      <Stack gap="loose">
        <Mistakes answers={answers} />
        <DataTable
          caption={t("screening.list")}
          captionHidden
          columns={columns}
          rows={page.entries}
          rowKey={({ id }) => id}
          selection={{
            name: "ids",
            value: ({ id }) => id,
            label: ({ title }) => t("screening.choose", { title }),
            labelAll: t("screening.chooseAll"),
            isChosen: ({ id }) => chosen.has(id),
          }}
        />
        <Screen answers={answers} />
        {page.nextPhases.length > 0 && (
          <GoOn challengeId={challengeId} phases={page.nextPhases} answers={answers} />
        )}
      </Stack>
    </Form>
  );
}

function Screen({ answers }: { readonly answers: Answers }) {
  const t = useT();
  return (
    <FormSection id="screen" title={t("screening.screen")} lead={t("screening.screenLead")}>
      <AskChoice
        name="result"
        label={t("screening.result")}
        placeholder={t("screening.resultChoose")}
        options={screeningResults.map((value) => ({ value, label: t(screeningWords[value]) }))}
        answers={answers}
      />
      <AskText
        name="comment"
        label={t("screening.comment")}
        hint={t("screening.commentHint")}
        rows={3}
        required={false}
        answers={answers}
      />
      <div>
        <Submit name="act" value="screen" variant="primary">
          {t("screening.save")}
        </Submit>
      </div>
    </FormSection>
  );
}
