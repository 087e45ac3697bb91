import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** Asking another moderator for a second look. */
export function AppealForm({ to, refused }: { to: string; refused: RefusedForm | undefined }) {
  const t = useT();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, to, refused !== undefined);
  return (
    <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <Restored kept={kept} />
        <AskText name="text" label={t("reporting.appealText")} rows={5} answers={answers} />
        <div>
          <Submit variant="primary">{t("reporting.appealSend")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
