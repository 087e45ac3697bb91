import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import type { FindLater } from "#app/ui/find-later.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";

interface InviteFormProps {
  readonly phaseId: string;
  readonly candidates: readonly Option[];
  readonly search: FindLater<readonly Option[]>;
  readonly refused: RefusedForm | undefined;
}

/** Asks one person to judge. */
export function InviteForm({ phaseId, candidates, search, refused }: InviteFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate>
      <FormSection id="invite" title={t("panel.inviteTitle")} lead={t("panel.inviteLead")}>
        <Mistakes answers={answers} />
        <input type="hidden" name="phaseId" value={phaseId} />
        <Combobox
          name="personId"
          label={t("panel.person")}
          placeholder={t("panel.choosePerson")}
          options={candidates}
          search={search}
          defaultValue={answers.value("personId")}
          error={answers.error("personId")}
        />
        <div>
          <Submit variant="primary">{t("panel.invite")}</Submit>
        </div>
      </FormSection>
    </Form>
  );
}
