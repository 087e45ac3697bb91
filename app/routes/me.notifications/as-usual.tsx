import { Form } from "@remix-run/react";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Goes back to what the organisation takes for usual. */
export function AsUsual() {
  const t = useT();
  const to = "/me/notifications/usual";
  return (
    <Form method="post" action={to}>
      <Submit size="small" to={to}>
        {t("wishes.asUsual")}
      </Submit>
    </Form>
  );
}
