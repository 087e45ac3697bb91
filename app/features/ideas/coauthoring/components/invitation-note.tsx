import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** On the idea's page, to whoever is invited to write it together with its authors. */
export function InvitationNote({ ideaId, inviter }: { ideaId: string; inviter: string }) {
  const t = useT();
  return (
    <div className="mb-6">
      <Banner
        tone="info"
        title={t("coauthoring.invitationLead", { name: inviter })}
        actions={
          <ButtonLink to={`/ideas/${ideaId}/invitation`} size="small">
            {t("coauthoring.answer")}
          </ButtonLink>
        }
      />
    </div>
  );
}
