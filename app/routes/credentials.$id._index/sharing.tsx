import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Props {
  profile: string;
  post: string;
}

/** Ways to show it elsewhere, each a plain link. */
export function Sharing({ profile, post }: Props) {
  const t = useT();
  return (
    <TitledSection id="share" title={t("proving.share")} lead={t("proving.shareLead")}>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={profile} rel="noreferrer">
          {t("proving.shareProfile")}
        </ButtonLink>
        <ButtonLink to={post} rel="noreferrer">
          {t("proving.sharePost")}
        </ButtonLink>
      </div>
    </TitledSection>
  );
}
