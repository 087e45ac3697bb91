/** Asks who follows when a place has become free; the whole page is the question, so that it works without JavaScript. */
import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import type { Translate } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { Proposal } from "../proposal.queries.server.ts";

interface Props {
  readonly challengeId: string;
  readonly free: Proposal["free"][number];
  /** Who may come in; several where they share a place in the ranking. */
  readonly next: readonly { readonly id: string; readonly title: string }[];
  readonly refused: RefusedForm | undefined;
}

/** Sends the choice and its reason to the page's own address. */
export function FollowForm({ challengeId, free, next, refused }: Props) {
  const t = useT();
  const ways = waysOf(t, free, next);
  const standing = { way: ways[0]?.value ?? "stay", newcomerId: next[0]?.id ?? "" };
  const answers = useAnswers(refused, standing);
  const options = next.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="place" value={free.place} />
        <RadioGroup
          name="way"
          legend={t("winning.way")}
          options={ways}
          defaultValue={answers.value("way")}
        />
        {options.length > 1 ? (
          <RadioGroup
            name="newcomerId"
            legend={t("winning.newcomer")}
            hint={t("winning.newcomerHint")}
            options={options}
            defaultValue={answers.value("newcomerId")}
          />
        ) : (
          <input type="hidden" name="newcomerId" value={next[0]?.id ?? ""} />
        )}
        <AskText
          name="reason"
          label={t("winning.wayWhy")}
          hint={t("winning.wayWhyHint")}
          rows={3}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("winning.proposeFollowing")}</Submit>
          <ButtonLink to={`/challenges/${challengeId}/winners`} variant="quiet">
            {t("winning.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}

/** The ways that there are, and what each would do. */
function waysOf(t: Translate, { place, left, moved }: Props["free"], next: Props["next"]) {
  const comes = next.map(({ title }) => title).join(" / ");
  const comesIn = (at: number) =>
    next.length > 0 ? [t("winning.comesIn", { title: comes, place: at })] : [];
  const up = {
    value: "up",
    label: t("winning.wayUp"),
    hint: [...moved.map((one) => t("winning.movesUp", one)), ...comesIn(left)].join(" "),
  };
  const stay = { value: "stay", label: t("winning.wayStay"), hint: comesIn(place).join(" ") };
  return [...(moved.length > 0 ? [up] : []), ...(next.length > 0 ? [stay] : [])];
}
