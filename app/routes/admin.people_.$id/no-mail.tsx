import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** Nothing goes to this person's address any more, and where that can be changed. */
export function NoMail() {
  const t = useT();
  return (
    <div className="mb-6">
      <Banner
        tone="warning"
        title={t("outbox.personNoMail")}
        actions={<TextLink to="/admin/mail/addresses">{t("outbox.personSee")}</TextLink>}
      />
    </div>
  );
}
