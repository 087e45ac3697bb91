import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { FigureName } from "../../../figures/sentence.ts";
import type { Named } from "../action.queries.server.ts";

interface AskFormProps {
  readonly id: string;
  readonly figure: FigureName;
  readonly period: string;
  readonly unit: Named;
  /** Who may be asked, whoever manages the unit itself first. */
  readonly owners: readonly Named[];
  readonly days: { readonly first: string; readonly usual: string; readonly last: string };
  readonly refused: RefusedForm | undefined;
}

/** Asks what a unit is to do, by whom and by when; the form carries the id of what it makes. */
export function AskForm({ id, figure, period, unit, owners, days, refused }: AskFormProps) {
  const t = useT();
  const standing = { ownerId: owners[0]?.id ?? "", dueDay: days.usual };
  const answers = useAnswers(refused, standing);
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id") || id} />
        <input type="hidden" name="figure" value={figure} />
        <input type="hidden" name="period" value={period} />
        <input type="hidden" name="unitId" value={unit.id} />
        <AskText
          name="asked"
          label={t("acting.asked")}
          hint={t("acting.askedHint")}
          rows={4}
          answers={answers}
        />
        <AskChoice
          name="ownerId"
          label={t("acting.owner")}
          hint={t("acting.ownerHint", { unit: unit.name })}
          answers={answers}
          options={owners.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <DateField
          name="dueDay"
          label={t("acting.dueDay")}
          error={answers.error("dueDay")}
          defaultValue={answers.value("dueDay")}
          min={days.first}
          max={days.last}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("acting.ask")}</Submit>
          <ButtonLink to="/insights/actions" variant="quiet">
            {t("acting.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
