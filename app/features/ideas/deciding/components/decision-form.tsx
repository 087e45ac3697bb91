import { Form } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { stages } from "../../components/stage-pill.tsx";
import { decisionLimits } from "../decision.ts";
import type { OfferedWording } from "../decision.queries.server.ts";
import type { Transition } from "../transitions.ts";
import { ReasonField } from "./reason-field.tsx";
import { ReplyField } from "./reply-field.tsx";

interface DecisionFormProps {
  /** The page to which the form is sent. */
  to: string;
  /** The page that inserts a reply without JavaScript, where there is one. */
  replyTo?: string;
  ways: readonly Transition[];
  wordings: readonly OfferedWording[];
  refused: RefusedForm | undefined;
  standing?: Readonly<Record<string, string>>;
  /** Hidden fields, what else is asked, and the buttons. */
  children: (answers: Answers) => ReactNode;
}

/** Where an idea should go, and why. */
export function DecisionForm({
  to,
  replyTo,
  ways,
  wordings,
  refused,
  standing,
  children,
}: DecisionFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, to, refused !== undefined);
  const [stage, choose] = useChosenStage(form, answers.value("to"), kept.restored);
  return (
    <Form
      ref={form}
      method="post"
      action={to}
      noValidate
      onInput={kept.keep}
      onChange={choose}
      className="card card-padded"
    >
      <Stack>
        <Mistakes answers={answers} />
        <Restored kept={kept} />
        <RadioGroup
          name="to"
          legend={t("deciding.stage")}
          defaultValue={answers.value("to")}
          error={answers.error("to")}
          options={ways.map((way) => ({ value: way.to, label: t(stages[way.to].label) }))}
        />
        <ReasonField answers={answers} stage={stage} wordings={wordings} />
        <ReplyField form={form} to={replyTo} stage={stage} wordings={wordings} />
        <AskMarkdown
          name="explanation"
          label={t("deciding.explanation")}
          hint={t("deciding.explanationHint")}
          limit={decisionLimits.explanation}
          rows={6}
          required={false}
          answers={answers}
        />
        {ways.some(({ needsLessons }) => needsLessons) && (
          <AskMarkdown
            name="lessons"
            label={t("deciding.lessons")}
            hint={t("deciding.lessonsHint")}
            limit={decisionLimits.lessons}
            rows={4}
            required={false}
            answers={answers}
          />
        )}
        {children(answers)}
      </Stack>
    </Form>
  );
}

/** The stage that is chosen at the moment, also after what was typed earlier has been put back. */
function useChosenStage(
  form: React.RefObject<HTMLFormElement>,
  first: string,
  restored: boolean,
): [string, (event: FormEvent<HTMLFormElement>) => void] {
  const [stage, setStage] = useState(first);
  useEffect(() => {
    if (restored && form.current) setStage(chosenIn(form.current));
  }, [form, restored]);
  return [
    stage,
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === "to") setStage(target.value);
    },
  ];
}

function chosenIn(form: HTMLFormElement): string {
  const chosen = new FormData(form).get("to");
  return typeof chosen === "string" ? chosen : "";
}
