/** Asks why a winner leaves its place; the whole page is the question, so that it works without JavaScript. */
import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface Props {
  readonly challengeId: string;
  readonly winner: { readonly title: string; readonly language: string; readonly place: number };
  readonly way: "decline" | "disqualify";
  readonly refused: RefusedForm | undefined;
}

/** Sends the reason to the page's own address. */
export function LeavePlaceForm({ challengeId, winner, way, refused }: Props) {
  const t = useT();
  const answers = useAnswers(refused);
  const { title, language, place } = winner;
  return (
    <div className="max-w-2xl">
      <PageHeader title={t(`winning.${way}Title`)} lead={t(`winning.${way}Lead`)} />
      <p className="mb-6 font-semibold">
        {t("winning.placeOf", { place })}:{" "}
        <span lang={language} dir="auto">
          {title}
        </span>
      </p>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <AskText name="reason" label={t(`winning.${way}Why`)} rows={3} answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t(`winning.${way}`)}</Submit>
            <ButtonLink to={`/challenges/${challengeId}/winners`} variant="quiet">
              {t("winning.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
