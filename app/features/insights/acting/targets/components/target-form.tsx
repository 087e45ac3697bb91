import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";
import { figureOptions } from "../../components/figure-options.ts";
import { targetAims } from "../target.ts";

interface TargetFormProps {
  readonly id: string;
  readonly units: readonly Option[];
  /** What the address asks for. */
  readonly about: { readonly figure: string; readonly unitId: string };
  /** The targets in force, of which one may be replaced. */
  readonly seenIds: readonly string[];
  readonly refused: RefusedForm | undefined;
}

/** Asks what a figure is to reach, or not to exceed, and by when. */
export function TargetForm({ id, units, about, seenIds, refused }: TargetFormProps) {
  const t = useT();
  const standing = { ...about, aim: "at_least", grain: "month" };
  const answers = useAnswers(refused, standing);
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id") || id} />
        <input type="hidden" name="seenIds" value={seenIds.join(",")} />
        <AskChoice
          name="figure"
          label={t("acting.figure")}
          answers={answers}
          options={figureOptions(t)}
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
          name="aim"
          label={t("acting.aim")}
          answers={answers}
          options={targetAims.map((value) => ({ value, label: t(`acting.aim_${value}`) }))}
        />
        <AskLine
          name="value"
          label={t("acting.value")}
          hint={t("acting.valueHint")}
          answers={answers}
        />
        <AskChoice
          name="grain"
          label={t("acting.grain")}
          answers={answers}
          options={(["week", "month"] as const).map((value) => ({
            value,
            label: t(`acting.grain_${value}`),
          }))}
        />
        <DateField
          name="byDay"
          label={t("acting.byDay")}
          error={answers.error("byDay")}
          defaultValue={answers.value("byDay")}
        />
        <div>
          <Submit variant="primary">{t("acting.setTarget")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
