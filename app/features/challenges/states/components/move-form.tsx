import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import type { MovePage } from "../move-nouns.ts";

interface Props {
  readonly head: ChallengeHead;
  readonly page: MovePage;
  readonly needsReason: boolean;
  readonly refused: RefusedForm | undefined;
}

/** One move: what follows from it, and why it is made. */
export function MoveForm({ head, page, needsReason, refused }: Props) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate className="max-w-2xl">
      <Stack>
        <h2 className="text-xl">{t(page.title)}</h2>
        <p className="max-w-[65ch]">{t(page.lead)}</p>
        <Mistakes answers={answers} />
        <input type="hidden" name="seenStateVersion" value={head.stateVersion} />
        <AskText
          name="reason"
          label={t(needsReason ? "states.reason" : "states.message")}
          hint={t("states.messageHint")}
          required={needsReason}
          rows={4}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant={page.isGrave ? "danger" : "primary"}>{t(page.title)}</Submit>
          <ButtonLink to={`/challenges/${head.id}/state`} variant="quiet">
            {t("states.back")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
