import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";
import { figureNames } from "../../../figures/sentence.ts";
import { figureOptions } from "../../components/figure-options.ts";
import { alertRhythms, alertSides } from "../alert.ts";

interface AlertFormProps {
  readonly id: string;
  readonly units: readonly Option[];
  readonly about: { readonly figure: string; readonly unitId: string };
  readonly refused: RefusedForm | undefined;
}

/** Asks beyond which value of a figure one wants to be told. */
export function AlertForm({ id, units, about, refused }: AlertFormProps) {
  const t = useT();
  const answers = useAnswers(refused, { ...about, side: "below", rhythm: "month" });
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id") || id} />
        <AskChoice
          name="figure"
          label={t("acting.figure")}
          answers={answers}
          options={figureOptions(t, figureNames)}
          placeholder={t("acting.figureChoose")}
        />
        <AskChoice
          name="unitId"
          label={t("acting.unit")}
          answers={answers}
          options={units}
          placeholder={t("acting.wholeOrganisation")}
        />
        <AskChoice
          name="side"
          label={t("acting.side")}
          answers={answers}
          options={alertSides.map((value) => ({ value, label: t(`acting.side_${value}`) }))}
        />
        <AskLine
          name="value"
          label={t("acting.value")}
          hint={t("acting.valueHint")}
          answers={answers}
        />
        <AskChoice
          name="rhythm"
          label={t("acting.rhythm")}
          hint={t("acting.rhythmHint")}
          answers={answers}
          options={alertRhythms.map((value) => ({ value, label: t(`acting.rhythm_${value}`) }))}
        />
        <div>
          <Submit variant="primary">{t("acting.setAlert")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
