import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import type { ExtendablePhase } from "../extension-page.queries.server.ts";

interface Props {
  readonly head: ChallengeHead;
  readonly phases: readonly ExtendablePhase[];
  readonly refused: RefusedForm | undefined;
}

/** Moves deadlines forward: of each phase what has not begun, or is not over. */
export function ExtensionForm({ head, phases, refused }: Props) {
  const t = useT();
  const standing = phases.flatMap(({ id, starts, ends }) => [
    [`starts-${id}`, starts] as const,
    [`ends-${id}`, ends] as const,
  ]);
  const answers = useAnswers(refused, Object.fromEntries(standing));
  return (
    <Form method="post" noValidate className="max-w-2xl">
      <Stack>
        <h2 className="text-xl">{t("states.timelineTitle")}</h2>
        <p className="max-w-[65ch]">{t("states.timelineLead")}</p>
        <Mistakes answers={answers} />
        <input type="hidden" name="seenStateVersion" value={head.stateVersion} />
        {phases.map((phase) => (
          <PhaseFields key={phase.id} phase={phase} answers={answers} />
        ))}
        <AskText
          name="reason"
          label={t("states.reason")}
          hint={t("states.messageHint")}
          rows={3}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("states.timelineConfirm")}</Submit>
          <ButtonLink to={`/challenges/${head.id}/state`} variant="quiet">
            {t("states.back")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}

function PhaseFields({ phase, answers }: { phase: ExtendablePhase; answers: Answers }) {
  const t = useT();
  const times = useTimes();
  const { id, startsAt, endsAt, hasBegun, isOver } = phase;
  const name = phase.name || t("states.phaseUnnamed");
  const [from, until] = [times(startsAt), times(endsAt)];
  if (isOver)
    return <p>{t("states.timelineFixed", { name, from: from.absolute, until: until.absolute })}</p>;
  const moment = (field: string, label: string, min: string, hint: string) => (
    <DateTimeField
      name={field}
      label={label}
      hint={hint}
      min={min}
      defaultValue={answers.value(field)}
      error={answers.error(field)}
      required
    />
  );
  return (
    <>
      {!hasBegun && moment(`starts-${id}`, t("states.timelineBegins", { name }), phase.starts, "")}
      {moment(
        `ends-${id}`,
        t("states.timelineEnds", { name }),
        phase.ends,
        hasBegun ? t("states.timelineBegan", { when: from.absolute }) : "",
      )}
    </>
  );
}
