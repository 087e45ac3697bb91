import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface Props {
  refused: RefusedForm | undefined;
  standing: Readonly<Record<string, string>>;
}

/** As what the organisation issues credentials, and which other issuers may be asked. */
export function SettingsForm({ refused, standing }: Props) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  const line = { answers, required: false, autoComplete: "off" };
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="revision" value={standing["revision"]} />
        <FormSection id="issuer" title={t("issuing.issuer")} lead={t("issuing.issuerLead")}>
          <AskLine
            {...line}
            name="issuerName"
            label={t("issuing.issuerName")}
            hint={t("issuing.issuerNameHint")}
          />
          <AskLine
            {...line}
            name="issuerUrl"
            label={t("issuing.issuerUrl")}
            hint={t("issuing.issuerUrlHint")}
          />
          <AskLine
            {...line}
            name="issuerEmail"
            label={t("issuing.issuerEmail")}
            hint={t("issuing.issuerEmailHint")}
          />
        </FormSection>
        <FormSection id="hosts" title={t("issuing.hosts")} lead={t("issuing.hostsLead")}>
          <AskText
            answers={answers}
            name="askedHosts"
            label={t("issuing.hostsLabel")}
            hint={t("issuing.hostsHint")}
            required={false}
            rows={5}
          />
        </FormSection>
        <div>
          <Submit variant="primary">{t("issuing.save")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
