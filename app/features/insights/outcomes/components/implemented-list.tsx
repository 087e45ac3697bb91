import { wordedDay } from "#app/core/time.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import type { ImplementedIdea } from "../implemented.queries.server.ts";

/** Ideas that were implemented, the latest first. */
export function ImplementedList({ ideas }: { readonly ideas: readonly ImplementedIdea[] }) {
  const t = useT();
  const language = useLanguage();
  if (ideas.length === 0) return <SectionEmpty>{t("outcomes.noneImplemented")}</SectionEmpty>;
  return (
    <RowList>
      {ideas.map((idea) => (
        <Row key={idea.id}>
          <h3 className="text-base wrap-anywhere">
            <TextLink to={`/ideas/${idea.id}`} lang={idea.language}>
              {idea.title}
            </TextLink>
          </h3>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
            <span>{idea.unit}</span>
            <span>{wordedDay(idea.since, language)}</span>
          </p>
        </Row>
      ))}
    </RowList>
  );
}
