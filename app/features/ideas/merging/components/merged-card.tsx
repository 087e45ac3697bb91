import type { ReactNode } from "react";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MergedIdea } from "../merged-ideas.queries.server.ts";

interface MergedCardProps {
  idea: MergedIdea;
  /** Its files, and what was said about it. */
  children?: ReactNode;
}

/** An idea that goes on as part of the one on whose page it stands: who merged it, when and why. */
export function MergedCard({ idea, children }: MergedCardProps) {
  const t = useT();
  const { relative, absolute } = useTimes()(idea.at);
  const { id, title, language, by, capacity, capacityOf, html, pseudonym } = idea;
  const who = t("merging.by", { name: by, capacity: capacity ?? "", of: capacityOf });
  return (
    <article aria-labelledby={`merged-${id}`} className="card card-padded grid gap-3">
      <h3 id={`merged-${id}`} lang={language} className="scroll-mt-20 text-lg break-words">
        {title}
      </h3>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-muted">
        {pseudonym !== null && <span>{t("merging.from", { name: pseudonym })}</span>}
        <span>{t("merging.mergedBy", { who })}</span>
        <Time at={idea.at} text={relative} title={absolute} />
      </p>
      {idea.with !== null && <p className="text-sm">{t("merging.with", { title: idea.with })}</p>}
      <Prose safeHtml={html} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextLink to={`/ideas/${id}/history`} aria-label={t("merging.saidBeforeOf", { title })}>
          {t("merging.saidBefore")}
        </TextLink>
        {idea.can.undo && (
          <ButtonLink
            to={`/ideas/${id}/merge/undo`}
            variant="quiet"
            size="small"
            aria-label={t("merging.undoOf", { title })}
          >
            {t("merging.undo")}
          </ButtonLink>
        )}
      </p>
      {children}
    </article>
  );
}
