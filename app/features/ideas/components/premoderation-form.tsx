import { Form } from "@remix-run/react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** Whether new ideas of a category wait for a moderator. */
export function PremoderationForm({ categoryId, on }: { categoryId: string; on: boolean }) {
  const t = useT();
  const to = `/admin/categories/${categoryId}/moderation`;
  return (
    <TitledSection id="moderation" title={t("categorising.premoderation")}>
      <Form method="post" action={to} className="card card-padded max-w-2xl">
        <Stack>
          <Checkbox
            name="premoderated"
            label={t("categorising.premoderationBox")}
            hint={t("categorising.premoderationHint")}
            defaultChecked={on}
          />
          <div>
            <Submit to={to}>{t("categorising.premoderationSave")}</Submit>
          </div>
        </Stack>
      </Form>
    </TitledSection>
  );
}
