import type { ReactNode } from "react";
import { TagLinks } from "#app/features/ideas/tagging/components/tag-links.tsx";
import type { PresentedIdea } from "#app/features/ideas/idea-text.server.ts";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";

/** What is known about an idea besides its text. */
export function IdeaFacts({ idea }: { idea: PresentedIdea }) {
  const t = useT();
  const times = useTimes();
  const figures = new Intl.NumberFormat(useLanguage());
  const { publishedAt, editedAt, unit, cost, tags } = idea;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3 border-t border-line pt-4 text-sm xl:grid">
      <Fact name={t("ideas.unit")}>{unit}</Fact>
      <Fact name={t("ideas.posted")}>{times(publishedAt).absolute}</Fact>
      {editedAt && <Fact name={t("ideas.lastEdited")}>{times(editedAt).absolute}</Fact>}
      {tags.length > 0 && (
        <Fact name={t("tagging.label")}>
          <TagLinks tags={tags} lang={idea.language} />
        </Fact>
      )}
      {cost && <Fact name={t("ideas.costName")}>{figures.format(Number(cost))}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
