import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ChallengesToReview } from "../reviews.queries.server.ts";

/** Challenges that wait for one's review, on My page. */
export function ReviewsSection({ data }: { data: ChallengesToReview }) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection
      id="reviews"
      title={t("states.reviewsTitle")}
      lead={t("states.reviewsLead", { count: data.length })}
    >
      <RowList>
        {data.map(({ id, title, language, sentBy, sentAt }) => (
          <Row key={id}>
            <h3 className="text-base leading-snug" lang={language} dir="auto">
              <RowLink
                to={`/challenges/${id}/state`}
                className="text-ink no-underline hover:text-accent"
              >
                {title || t("challenges.untitled")}
              </RowLink>
            </h3>
            {sentBy !== null && sentAt !== null && (
              <p className="text-sm text-ink-muted">
                {t("states.reviewsSince", { who: sentBy, when: times(sentAt).relative })}
              </p>
            )}
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}
