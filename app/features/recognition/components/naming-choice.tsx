import { Form } from "@remix-run/react";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

const at = "/me/badges/naming";

/** Whether one is named among the holders of badges, and the way to change that. */
export function NamingChoice({ isNamed }: { isNamed: boolean }) {
  const t = useT();
  return (
    <TitledSection id="naming" title={t("held.namingTitle")}>
      <div className="grid gap-3">
        <p className="max-w-[65ch] text-ink-muted">{t("held.namingText")}</p>
        <Form method="post" action={at} className="flex flex-wrap items-center gap-3">
          <p className="font-semibold">{t(isNamed ? "held.named" : "held.unnamed")}</p>
          <input type="hidden" name="named" value={isNamed ? "no" : "yes"} />
          <Submit to={at}>{t(isNamed ? "held.unnameMe" : "held.nameMe")}</Submit>
        </Form>
      </div>
    </TitledSection>
  );
}
