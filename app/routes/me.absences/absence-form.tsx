import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { Card } from "#app/ui/card.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";

interface AbsenceFormProps {
  colleagues: readonly Option[];
  refused: RefusedForm | undefined;
}

/** From when until when one is away, and who answers meanwhile. */
export function AbsenceForm({ colleagues, refused }: AbsenceFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const day = (name: string) => ({
    name,
    defaultValue: answers.value(name),
    error: answers.error(name),
  });
  return (
    <Card as="section" aria-labelledby="add-absence">
      <h2 id="add-absence" className="mb-3 text-lg">
        {t("absences.add")}
      </h2>
      <Form method="post" action="/me/absences" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <DateField {...day("from")} label={t("absences.from")} />
          <DateField {...day("until")} label={t("absences.until")} />
          <Combobox
            {...day("deputyId")}
            label={t("absences.deputy")}
            placeholder={t("absences.deputyNone")}
            options={colleagues}
            search={findColleagues}
          />
          <div>
            <Submit variant="primary">{t("absences.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </Card>
  );
}
