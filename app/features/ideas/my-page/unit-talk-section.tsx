import { useT } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { StagePill } from "../components/stage-pill.tsx";
import { feedAddress, wholeFeed } from "../feed-filter.ts";
import { talkWeeks, type TalkedOfIdea, type UnitTalk } from "./unit-talk.ts";

/** What one's unit, with everything below it, has supported and discussed most in the last weeks. */
export function UnitTalkSection({ data: { unit, ideas } }: { data: UnitTalk }) {
  const t = useT();
  const feed = feedAddress({ ...wholeFeed, unitId: unit.id });
  return (
    <TitledSection
      id="unit-talk"
      title={t("my-page.unit")}
      lead={t("my-page.unitLead", { unit: unit.name, weeks: talkWeeks })}
      action={ideas.length > 0 && <TextLink to={feed}>{t("my-page.unitAll")}</TextLink>}
    >
      {ideas.length === 0 ? (
        <SectionEmpty
          actions={
            <>
              <TextLink to={feed}>{t("my-page.unitAll")}</TextLink>
              <TextLink to="/ideas">{t("my-page.everyIdea")}</TextLink>
            </>
          }
        >
          {t("my-page.unitNone", { unit: unit.name, weeks: talkWeeks })}
        </SectionEmpty>
      ) : (
        <RowList>
          {ideas.map((idea) => (
            <TalkRow key={idea.id} idea={idea} />
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}

function TalkRow({
  idea: { id, title, language, stage, votes, comments },
}: {
  idea: TalkedOfIdea;
}) {
  const t = useT();
  return (
    <Row>
      <h3 className="text-base leading-snug" lang={language} dir="auto">
        <RowLink to={`/ideas/${id}`} className="text-ink no-underline hover:text-accent">
          {title}
        </RowLink>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        {votes > 0 && <span>{t("ideas.votes", { count: votes })}</span>}
        {comments > 0 && <span>{t("ideas.commentCount", { count: comments })}</span>}
      </p>
    </Row>
  );
}
