import { Form } from "@remix-run/react";
import { useEffect } from "react";
import type { Message } from "#app/core/words.ts";
import type { ChosenIdea } from "#app/features/ideas/deciding/bulk.queries.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { forgetForm } from "#app/ui/form/kept-forms.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { OutcomeList } from "./outcome-list.tsx";

interface StepProps {
  /** The page's own address, with the ideas that were chosen. */
  at: string;
  ideas: readonly ChosenIdea[];
  to: Stage;
  refusals: ReadonlyMap<string, Message>;
}

/** Says what will happen to each idea, and asks once. */
export function Confirm({
  at,
  ideas,
  to,
  refusals,
  values,
}: StepProps & { values: Readonly<Record<string, string>> }) {
  const t = useT();
  const count = ideas.length - refusals.size;
  return (
    <section aria-labelledby="bulk-step">
      <h2 id="bulk-step" className="mb-3 text-lg">
        {t("deciding.bulkWill", { count })}
      </h2>
      <OutcomeList ideas={ideas} to={to} refusals={refusals} />
      <Form method="post" action={at} className="flex flex-wrap gap-2">
        {Object.entries({ ...values, step: "do" }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {count > 0 && <Submit variant="primary">{t("deciding.bulkDo", { count })}</Submit>}
        <ButtonLink to={at} variant="quiet">
          {t("deciding.bulkBack")}
        </ButtonLink>
      </Form>
    </section>
  );
}

/** Says what happened to each idea. */
export function Done({ at, ideas, to, refusals }: StepProps) {
  const t = useT();
  useEffect(() => {
    forgetForm(at);
  }, [at]);
  return (
    <section aria-labelledby="bulk-step">
      <h2 id="bulk-step" className="mb-3 text-lg">
        {t("deciding.bulkDid", { count: ideas.length - refusals.size })}
      </h2>
      <OutcomeList ideas={ideas} to={to} refusals={refusals} />
      <ButtonLink to="/ideas">{t("ideas.backToFeed")}</ButtonLink>
    </section>
  );
}
