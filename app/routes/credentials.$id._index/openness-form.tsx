import { Form } from "@remix-run/react";
import { opennesses, type Openness } from "#app/features/recognition/proving/openness.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Props {
  id: string;
  openness: Openness;
  isNamedInWords: boolean;
}

/** Where the recipient decides who may open the page. */
export function OpennessForm({ id, openness, isNamedInWords }: Props) {
  const t = useT();
  const action = `/credentials/${id}/openness`;
  return (
    <TitledSection id="openness-title" title={t("proving.openness")}>
      {/* Made anew once it has been saved, so that it shows what stands. */}
      <Form key={openness} method="post" action={action} className="card card-padded grid gap-4">
        <RadioGroup
          name="openness"
          legend={t("proving.openness")}
          hint={t("proving.opennessLead")}
          defaultValue={openness}
          options={opennesses.map((value) => ({
            value,
            label: t(`proving.open_${value}`),
            hint: t(`proving.open_${value}Hint`),
          }))}
        />
        {isNamedInWords && <Banner tone="warning">{t("proving.wordsNameYou")}</Banner>}
        <div>
          <Submit to={action} variant="primary">
            {t("proving.save")}
          </Submit>
        </div>
      </Form>
    </TitledSection>
  );
}
