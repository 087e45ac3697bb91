import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** Says why a link does not work and what to do. */
export function DeadLink({ state }: { state: "used" | "expired" | "unknown" }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t("people.linkDeadTitle")} lead={t(reasons[state])} />
      <ButtonLink to="/sign-in">{t("people.goToSignIn")}</ButtonLink>
    </>
  );
}

const reasons = {
  used: "people.linkUsed",
  expired: "people.linkExpired",
  unknown: "people.linkUnknown",
} as const;
