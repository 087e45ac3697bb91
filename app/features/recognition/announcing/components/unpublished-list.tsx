import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { UnpublishedAnnouncement } from "../archive.queries.server.ts";
import { stateWords } from "./kind-look.ts";

/** For leaders: drafts, what waits for its moment, and what was withdrawn lately. */
export function UnpublishedList({
  announcements,
}: {
  readonly announcements: readonly UnpublishedAnnouncement[];
}) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection
      id="unpublished"
      title={t("announcing.unpublished")}
      lead={t("announcing.unpublishedLead")}
    >
      <RowList>
        {announcements.map(({ id, title, language, author, state, publishAt }) => (
          <Row key={id}>
            <p className="font-semibold break-words">
              <TextLink to={`/announcements/${id}`} quiet lang={language} dir="auto">
                {title}
              </TextLink>
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
              <Pill tone={state === "scheduled" ? "info" : "neutral"}>{t(stateWords[state])}</Pill>
              <span>{author}</span>
              {publishAt !== null && (
                <span>{t("announcing.publishedOn", { when: times(publishAt).absolute })}</span>
              )}
            </p>
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}
