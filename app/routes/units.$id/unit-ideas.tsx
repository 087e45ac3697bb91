import type { Page } from "#app/core/page.ts";
import { IdeaRow } from "#app/features/ideas/components/idea-row.tsx";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";

/** What was proposed in the unit and in those below it, newest first. */
export function UnitIdeas({ ideas: { rows, next } }: { ideas: Page<FeedIdea> }) {
  const t = useT();
  if (rows.length === 0) return <SectionEmpty>{t("directory.noIdeas")}</SectionEmpty>;
  return (
    <>
      <RowList>
        {rows.map((idea) => (
          <IdeaRow key={idea.id} idea={idea} />
        ))}
      </RowList>
      <Pagination next={next} runs="time" />
    </>
  );
}
