import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskLine, AskText } from "#app/ui/form/ask.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";

interface QuestionFormProps {
  answers: Answers;
  /** Given by a new one's form, so that sending it twice adds one question. */
  questionId?: string;
  /** The buttons. */
  children: ReactNode;
}

/** What a question says, and how it is answered. */
export function QuestionForm({ answers, questionId, children }: QuestionFormProps) {
  const t = useT();
  const optional = { required: false, answers } as const;
  return (
    <Form method="post" noValidate className="card card-padded max-w-2xl">
      <Stack>
        <Mistakes answers={answers} />
        {questionId !== undefined && <input type="hidden" name="questionId" value={questionId} />}
        <AskLine name="en" label={t("asking.wordsEn")} {...optional} />
        <AskLine name="fr" label={t("asking.wordsFr")} {...optional} />
        <RadioGroup
          name="kind"
          legend={t("asking.kind")}
          defaultValue={answers.value("kind")}
          error={answers.error("kind")}
          options={[
            { value: "short", label: t("asking.kindShort") },
            { value: "long", label: t("asking.kindLong") },
            { value: "choice", label: t("asking.kindChoice") },
          ]}
        />
        <AskText
          name="choicesEn"
          label={t("asking.choicesEn")}
          hint={t("asking.choicesHint")}
          rows={4}
          {...optional}
        />
        <AskText name="choicesFr" label={t("asking.choicesFr")} rows={4} {...optional} />
        <Checkbox
          name="required"
          label={t("asking.required")}
          defaultChecked={answers.ticked("required")}
        />
        <div className="flex flex-wrap gap-2">{children}</div>
      </Stack>
    </Form>
  );
}
