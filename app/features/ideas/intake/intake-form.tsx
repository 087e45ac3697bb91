import { Form } from "@remix-run/react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { Intake } from "./intake.ts";

/** What a category asks, as its form shows it. */
export function intakeAsTyped({ allowsPseudonyms, guidance }: Intake): Record<string, string> {
  return {
    allowsPseudonyms: allowsPseudonyms ? "on" : "",
    guidanceEn: guidance.en ?? "",
    guidanceFr: guidance.fr ?? "",
  };
}

/** How whoever posts in a category is helped, and whether they may stay unnamed. */
export function IntakeForm({ categoryId, answers }: { categoryId: string; answers: Answers }) {
  const t = useT();
  return (
    <TitledSection id="intake" title={t("intake.title")} lead={t("intake.lead")}>
      <Form
        method="post"
        action={`/admin/categories/${categoryId}/intake`}
        noValidate
        className="card card-padded max-w-2xl"
      >
        <Stack>
          <Mistakes answers={answers} />
          <AskText
            name="guidanceEn"
            label={t("intake.guidanceEn")}
            hint={t("intake.guidanceHint")}
            required={false}
            rows={4}
            answers={answers}
          />
          <AskText
            name="guidanceFr"
            label={t("intake.guidanceFr")}
            required={false}
            rows={4}
            answers={answers}
          />
          <Checkbox
            name="allowsPseudonyms"
            label={t("intake.allowsPseudonyms")}
            hint={t("intake.allowsPseudonymsHint")}
            defaultChecked={answers.ticked("allowsPseudonyms")}
          />
          <div className="flex flex-wrap items-center gap-4">
            <Submit>{t("intake.save")}</Submit>
            <TextLink to={`/admin/categories/${categoryId}/questions`}>
              {t("asking.manage")}
            </TextLink>
          </div>
        </Stack>
      </Form>
    </TitledSection>
  );
}
