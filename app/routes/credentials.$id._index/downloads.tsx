import * as Download from "lucide-react/icons/download";
import { fileForms } from "#app/features/recognition/proving/file-form.ts";
import type { PageOfCredential } from "#app/features/recognition/proving/page-of-credential.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** The files of a credential; all of them at once for its recipient. */
export function Downloads({ credential }: { credential: PageOfCredential["credential"] }) {
  const t = useT();
  const { id, isOwn, hasPicture } = credential;
  const address = `/credentials/${id}`;
  const forms = [
    ...fileForms.filter((form) => form !== "png" || hasPicture),
    ...(isOwn ? all : []),
  ];
  return (
    <TitledSection id="take" title={t("proving.take")} lead={t("proving.takeLead")}>
      <ul className="flex flex-wrap gap-2">
        {forms.map((form) => (
          <li key={form}>
            <ButtonLink
              to={`${address}.${form}`}
              reloadDocument
              download
              icon={<Icon of={Download} />}
            >
              {t(`proving.take_${form}`)}
            </ButtonLink>
          </li>
        ))}
        <li>
          <ButtonLink to={`${address}/certificate`}>{t("proving.certificate")}</ButtonLink>
        </li>
      </ul>
      {!hasPicture && <p className="mt-3 text-ink-muted">{t("proving.pictureLater")}</p>}
    </TitledSection>
  );
}

const all = ["zip"] as const;
