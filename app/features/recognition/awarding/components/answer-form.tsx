import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import type { MessageKey } from "#app/core/words.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { AwardState } from "../award.ts";

export const answersToGive = ["accepted_openly", "accepted_quietly", "declined"] as const;
export type AnswerToGive = (typeof answersToGive)[number];

interface AnswerFormProps {
  readonly awardId: string;
  /** What may be answered as it stands. */
  readonly ways: readonly AwardState[];
  readonly refused?: RefusedForm | undefined;
}

/** Openly, quietly or not at all: each with what it means. */
export function AnswerForm({ awardId, ways, refused }: AnswerFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const to = `/awards/${awardId}/answer`;
  const options = answersToGive
    .filter((answer) => ways.includes(answer))
    .map((value) => ({ value, label: t(words[value].label), hint: t(words[value].hint) }));
  return (
    <Form method="post" action={to} noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <RadioGroup
          name="answer"
          legend={t("awarding.answerLegend")}
          options={options}
          defaultValue={answers.value("answer")}
          error={answers.error("answer")}
        />
        <div>
          <Submit variant="primary" to={to}>
            {t("awarding.sendAnswer")}
          </Submit>
        </div>
      </Stack>
    </Form>
  );
}

const words: Readonly<Record<AnswerToGive, { label: MessageKey; hint: MessageKey }>> = {
  accepted_openly: { label: "awarding.acceptOpenly", hint: "awarding.acceptOpenlyHint" },
  accepted_quietly: { label: "awarding.acceptQuietly", hint: "awarding.acceptQuietlyHint" },
  declined: { label: "awarding.decline", hint: "awarding.declineHint" },
};
