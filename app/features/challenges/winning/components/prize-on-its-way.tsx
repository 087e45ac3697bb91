/** A prize of a winner: what it is, how far it is and, for whoever keeps it, where that is said. */
import { Form } from "@remix-run/react";
import { Field } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { fulfilments, type Fulfilment } from "../winner.ts";
import type { WonPrize } from "../winners.queries.server.ts";
import { usePrizeWords } from "./use-prize-words.ts";

interface Props {
  readonly challengeId: string;
  readonly winnerId: string;
  readonly prize: WonPrize;
  readonly mayMove: boolean;
}

/** One line of a winner's prizes, with its way so far. */
export function PrizeOnItsWay({ challengeId, winnerId, prize, mayMove }: Props) {
  const t = useT();
  const words = usePrizeWords();
  const times = useTimes();
  return (
    <li className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <span>{words(prize)}</span>
        <Pill tone={tones[prize.state]} dot>
          {t(`winning.${prize.state}`)}
        </Pill>
      </p>
      {prize.steps.length > 0 && (
        <ul className="grid gap-1 text-sm text-ink-muted">
          {prize.steps.map(({ state, note, by, at }) => (
            <li key={at}>
              {t("winning.prizeStep", {
                state: t(`winning.${state}`),
                when: times(new Date(at).toISOString()).absolute,
                who: by,
              })}
              {note !== "" && <span dir="auto"> · {note}</span>}
            </li>
          ))}
        </ul>
      )}
      {mayMove && <MovePrize challengeId={challengeId} winnerId={winnerId} prize={prize} />}
    </li>
  );
}

const tones: Readonly<Record<Fulfilment, PillTone>> = {
  promised: "neutral",
  in_progress: "info",
  delivered: "success",
};

function MovePrize({ challengeId, winnerId, prize }: Omit<Props, "mayMove">) {
  const t = useT();
  const to = `/challenges/${challengeId}/winners/prizes`;
  const field = (name: string) => `${name}-${winnerId}-${prize.id}`;
  return (
    <Fold label={t("winning.prizeChange")}>
      <Form method="post" action={to} className="grid gap-3" key={prize.state}>
        <input type="hidden" name="winnerId" value={winnerId} />
        <input type="hidden" name="prizeId" value={prize.id} />
        <input type="hidden" name="seen" value={prize.state} />
        <Field name={field("state")} label={t("winning.prizeState")}>
          {(control) => (
            <Select
              {...control}
              name="state"
              defaultValue={prize.state}
              options={fulfilments.map((value) => ({ value, label: t(`winning.${value}`) }))}
            />
          )}
        </Field>
        <Field name={field("note")} label={t("winning.prizeNote")} required={false}>
          {(control) => <TextInput {...control} name="note" maxLength={500} />}
        </Field>
        <div>
          <Submit to={to} size="small">
            {t("winning.prizeSave")}
          </Submit>
        </div>
      </Form>
    </Fold>
  );
}
