import { useT } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { QueueDue } from "./queue-due.tsx";
import type { ToAnswer } from "./to-answer.queries.server.ts";

/** What one is to answer, what is due soonest first. */
export function ToAnswerSection({ data: { ideas, counts } }: { data: ToAnswer }) {
  const t = useT();
  return (
    <TitledSection
      id="to-answer"
      title={t("queue.sectionTitle")}
      lead={ideas.length > 0 && t("queue.sectionLead", counts)}
      action={<TextLink to="/queue">{t("queue.sectionAll")}</TextLink>}
    >
      {ideas.length === 0 ? (
        <SectionEmpty>{t("queue.sectionNone")}</SectionEmpty>
      ) : (
        <RowList>
          {ideas.map((idea) => (
            <Row key={idea.id}>
              <h3 className="text-base leading-snug" lang={idea.language} dir="auto">
                <RowLink
                  to={`/ideas/${idea.id}`}
                  className="text-ink no-underline hover:text-accent"
                >
                  {idea.title}
                </RowLink>
              </h3>
              <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-muted">
                <QueueDue idea={idea} />
                <span>{idea.unit}</span>
              </p>
            </Row>
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}
