import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Move } from "../action-request.ts";
import type { Named } from "../action.queries.server.ts";
import { moveLabels, textLabels } from "./move-words.ts";

interface MoveFormProps {
  readonly id: string;
  readonly move: Move;
  readonly revision: number;
  /** The id of the step that it makes. */
  readonly stepId: string;
  readonly owner: Named;
  readonly owners: readonly Named[];
  readonly days: { readonly first: string; readonly usual: string; readonly last: string };
  readonly refused: RefusedForm | undefined;
}

/** Takes a request for action one step on, with what is said to it. */
export function MoveForm(props: MoveFormProps) {
  const { id, move, revision, stepId, owner, owners, days, refused } = props;
  const t = useT();
  const standing = { ownerId: owner.id, dueDay: days.usual };
  const answers = useAnswers(refused, standing);
  const to = `/insights/actions/${id}/${move}`;
  const isOptional = move === "accept" || move === "hand-over";
  return (
    <Form method="post" action={to} noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="stepId" value={answers.value("stepId") || stepId} />
        <input type="hidden" name="seenRevision" value={revision} />
        {move === "hand-over" && <NewOwner owners={owners} answers={answers} />}
        {(move === "hand-over" || move === "reopen") && (
          <DateField
            name="dueDay"
            label={t("acting.dueDay")}
            error={answers.error("dueDay")}
            defaultValue={answers.value("dueDay")}
            min={days.first}
            max={days.last}
          />
        )}
        <AskText
          name="text"
          label={t(textLabels[move])}
          rows={3}
          required={!isOptional}
          answers={answers}
        />
        <div>
          <Submit to={to} variant={move === "withdraw" ? "danger" : "primary"}>
            {t(moveLabels[move])}
          </Submit>
        </div>
      </Stack>
    </Form>
  );
}

function NewOwner({
  owners,
  answers,
}: {
  readonly owners: readonly Named[];
  readonly answers: Answers;
}) {
  const t = useT();
  return (
    <AskChoice
      name="ownerId"
      label={t("acting.owner")}
      answers={answers}
      placeholder={t("acting.ownerChoose")}
      options={owners.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
