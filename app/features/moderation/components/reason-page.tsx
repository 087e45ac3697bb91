/** A page on which somebody chooses why something that was said is not right, and says it in words. */
import { Form } from "@remix-run/react";
import { useRef, type ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { Said } from "./said.tsx";

/** What such a page is about. */
export interface AboutSaid {
  /** The page to which the form is sent. */
  readonly to: string;
  /** Where one came from. */
  readonly back: string;
  readonly said: string;
  readonly lang: string;
  readonly reasons: readonly { readonly id: string; readonly name: string }[];
  readonly refused: RefusedForm | undefined;
}

interface Props {
  readonly about: AboutSaid;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    /** Names the part of the page that shows what was said. */
    readonly said: string;
    readonly reason: string;
  };
  /** The field for words. */
  readonly ask: (answers: Answers) => ReactNode;
  /** The button that sends it. */
  readonly submit: ReactNode;
}

/** What was said, the reasons to choose from, words, and a button; what is typed is kept until it is taken. */
export function ReasonPage({ about, words, ask, submit }: Props) {
  const t = useT();
  const { to, back, said, lang, reasons, refused } = about;
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, to, refused !== undefined);
  return (
    <div className="max-w-2xl">
      <PageHeader title={words.title} lead={words.lead} />
      <section aria-label={words.said} className="mb-6">
        <Said text={said} lang={lang} />
      </section>
      <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <Restored kept={kept} />
          <RadioGroup
            name="reasonId"
            legend={words.reason}
            defaultValue={answers.value("reasonId")}
            error={answers.error("reasonId")}
            options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {ask(answers)}
          <div className="flex flex-wrap gap-2">
            {submit}
            <ButtonLink to={back} variant="quiet">
              {t("reporting.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
