import type { submissionPage } from "#app/features/challenges/entering/submission.queries.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";

export type ShownEntry = Awaited<ReturnType<typeof submissionPage>>;

/** What a submission says, where it leads and what it grew from. */
export function EntryText({ entry }: { readonly entry: ShownEntry }) {
  const t = useT();
  const { html, language, externalUrl, idea } = entry;
  return (
    <div className="card mb-8 grid gap-4 p-5 sm:p-7">
      {html === "" ? (
        <p className="text-ink-muted">{t("entering.nothingYet")}</p>
      ) : (
        <Prose safeHtml={html} lang={language} />
      )}
      {externalUrl !== "" && (
        <p className="min-w-0 break-words">
          {t("entering.seeAlso")}{" "}
          <a href={externalUrl} rel="nofollow ugc noreferrer" className="text-accent underline">
            {externalUrl}
          </a>
        </p>
      )}
      {idea && (
        <p>
          {t("entering.grewFrom")} <TextLink to={`/ideas/${idea.id}`}>{idea.title}</TextLink>
        </p>
      )}
    </div>
  );
}
