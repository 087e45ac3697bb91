import { Form } from "@remix-run/react";
import type { UnsentForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useStay } from "#app/ui/live/live.tsx";

/** A form whose session had ended, with all that was typed, ready to be sent again; works without JavaScript. */
export function Unsent({ form: { to, values } }: { form: UnsentForm }) {
  const t = useT();
  useStay();
  return (
    <Form method="post" action={to} className="mb-4 flex flex-wrap gap-2">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ButtonLink to="/sign-in" target="_blank" rel="noopener">
        {t("ui.signInElsewhere")}
      </ButtonLink>
      <Submit to={to} variant="primary">
        {t("ui.sendAgain")}
      </Submit>
    </Form>
  );
}
