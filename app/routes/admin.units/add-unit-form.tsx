import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { UnitFields } from "#app/features/people/components/unit-fields.tsx";
import type { PlacedUnit } from "#app/features/people/unit.ts";
import { Card } from "#app/ui/card.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface AddUnitFormProps {
  units: readonly PlacedUnit[];
  refused: RefusedForm | undefined;
}

/** Name and place of a new unit. */
export function AddUnitForm({ units, refused }: AddUnitFormProps) {
  const t = useT();
  const answers = useAnswers(refused, { parentId: units[0]?.id ?? "" });
  return (
    <Card as="section" aria-labelledby="add-unit">
      <h2 id="add-unit" className="mb-3 text-lg">
        {t("people.unitAdd")}
      </h2>
      <Form method="post" action="/admin/units" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <UnitFields units={units} answers={answers} />
          <div>
            <Submit variant="primary">{t("people.unitAdd")}</Submit>
          </div>
        </Stack>
      </Form>
    </Card>
  );
}
