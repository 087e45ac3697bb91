import type { PageOfCredential } from "#app/features/recognition/proving/page-of-credential.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Props {
  credential: PageOfCredential["credential"];
  criteriaHtml: string;
}

/** What changed for whom, where that can be seen, and what the badge stands for. */
export function AwardedFor({ credential, criteriaHtml }: Props) {
  const t = useT();
  const { changed, forWhom, evidence, language } = credential;
  return (
    <>
      {changed !== "" && (
        <TitledSection id="why" title={t("proving.why")}>
          <dl className="card card-padded grid gap-4">
            <div>
              <dt className="text-sm text-ink-muted">{t("proving.whyChanged")}</dt>
              <dd dir="auto" className="whitespace-pre-line wrap-anywhere">
                {changed}
              </dd>
            </div>
            <div>
              <dt className="text-sm text-ink-muted">{t("proving.whyFor")}</dt>
              <dd dir="auto" className="whitespace-pre-line wrap-anywhere">
                {forWhom}
              </dd>
            </div>
            {evidence.length > 0 && (
              <div>
                <dt className="text-sm text-ink-muted">{t("proving.evidence")}</dt>
                {evidence.map(({ name, url }) => (
                  <dd key={`${name} ${url}`}>
                    <a
                      href={url}
                      rel="noreferrer nofollow"
                      className="inline-block py-1 text-accent underline wrap-anywhere"
                    >
                      {name}
                    </a>
                  </dd>
                ))}
              </div>
            )}
          </dl>
        </TitledSection>
      )}
      <TitledSection id="criteria" title={t("proving.criteria")}>
        <Prose safeHtml={criteriaHtml} lang={language} />
      </TitledSection>
    </>
  );
}
