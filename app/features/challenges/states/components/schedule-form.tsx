import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";

interface Props {
  readonly head: ChallengeHead;
  /** As the clocks of the organisation show it; empty: by hand. */
  readonly publishAt: string;
  readonly refused: RefusedForm | undefined;
}

/** Chooses when a challenge publishes itself. */
export function ScheduleForm({ head, publishAt, refused }: Props) {
  const t = useT();
  const answers = useAnswers(refused, { publishAt });
  return (
    <Form method="post" noValidate className="max-w-2xl">
      <Stack>
        <h2 className="text-xl">{t("states.scheduleTitle")}</h2>
        <p className="max-w-[65ch]">{t("states.scheduleLead")}</p>
        <Mistakes answers={answers} />
        <input type="hidden" name="seenStateVersion" value={head.stateVersion} />
        <DateTimeField
          name="publishAt"
          label={t("states.scheduleAt")}
          hint={t("states.scheduleHint")}
          defaultValue={answers.value("publishAt")}
          error={answers.error("publishAt")}
          required
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("states.scheduleConfirm")}</Submit>
          {publishAt !== "" && (
            <Button name="clear" value="yes" variant="secondary">
              {t("states.scheduleClear")}
            </Button>
          )}
          <ButtonLink to={`/challenges/${head.id}/state`} variant="quiet">
            {t("states.back")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
