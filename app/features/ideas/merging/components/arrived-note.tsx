import { Banner } from "#app/ui/banner.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { MergedIdea } from "../merged-ideas.queries.server.ts";

/** Tells whoever came for a merged idea why they are here. */
export function ArrivedNote({ idea }: { idea: MergedIdea }) {
  const t = useT();
  const { title, by, capacity, capacityOf, at, html } = idea;
  const who = t("merging.by", { name: by, capacity: capacity ?? "", of: capacityOf });
  return (
    <div className="mb-6">
      <Banner title={t("merging.arrived", { title })} announce="polite">
        <p>{t("merging.arrivedText", { who, when: useTimes()(at).relative })}</p>
        <Prose safeHtml={html} />
      </Banner>
    </div>
  );
}
