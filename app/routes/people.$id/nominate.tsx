import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** The way to saying that this colleague should be recognised. */
export function Nominate({ personId }: { personId: string }) {
  const t = useT();
  return (
    <ButtonLink to={`/nominations/new?person=${personId}`}>{t("directory.nominate")}</ButtonLink>
  );
}
