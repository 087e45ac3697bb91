import type { MessageKey } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { NoIdeasYet } from "../components/no-ideas-yet.tsx";
import { StagePill } from "../components/stage-pill.tsx";
import { useVotesText } from "../components/use-votes-text.ts";
import type { BegunIdea, Happening, MyIdeas, StandingIdea } from "./my-ideas.queries.server.ts";

/** One's own ideas and where they stand, and what one has begun. */
export function MyIdeasSection({ data }: { data: MyIdeas & { me: string } }) {
  const t = useT();
  const { ideas, total, drafts, draftsTotal, me } = data;
  return (
    <TitledSection
      id="my-ideas"
      title={t("my-page.mine")}
      action={
        total > ideas.length && (
          <TextLink to={`/people/${me}`}>{t("my-page.mineAll", { count: total })}</TextLink>
        )
      }
    >
      {ideas.length + drafts.length === 0 ? (
        <NoIdeasYet>{t("my-page.mineNone")}</NoIdeasYet>
      ) : (
        <RowList>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
          {draftsTotal > drafts.length && (
            <Row>
              <TextLink to="/drafts" className="text-sm">
                {t("my-page.draftsAll", { count: draftsTotal })}
              </TextLink>
            </Row>
          )}
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} />
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}

const lastWords: Record<Happening, MessageKey> = {
  posted: "my-page.lastPosted",
  edited: "my-page.lastEdited",
  vote: "my-page.lastVote",
  comment: "my-page.lastComment",
};

function IdeaRow({ idea }: { idea: StandingIdea }) {
  const t = useT();
  const votesText = useVotesText();
  const { relative, absolute } = useTimes()(idea.lastAt);
  return (
    <Row>
      <h3 className="text-base leading-snug" lang={idea.language} dir="auto">
        <RowLink to={`/ideas/${idea.id}`} className="text-ink no-underline hover:text-accent">
          {idea.title}
        </RowLink>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={idea.stage} />
        <span>{votesText(idea.votes)}</span>
        <span>{t("ideas.commentCount", { count: idea.comments })}</span>
        <Time
          at={idea.lastAt}
          text={t(lastWords[idea.last], { when: relative })}
          title={absolute}
        />
      </p>
    </Row>
  );
}

function DraftRow({ draft: { id, title: typed, updatedAt } }: { draft: BegunIdea }) {
  const t = useT();
  const { relative } = useTimes()(updatedAt);
  const title = typed === "" ? t("ideas.draftUntitled") : typed;
  return (
    <Row>
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-base leading-snug" dir="auto">
            {title}
          </h3>
          <p className="text-sm text-ink-muted">{t("my-page.draft", { when: relative })}</p>
        </div>
        <ButtonLink
          to={`/ideas/new?draft=${id}`}
          size="small"
          className="shrink-0"
          aria-label={t("my-page.draftContinue", { title })}
        >
          {t("ideas.draftContinue")}
        </ButtonLink>
      </div>
    </Row>
  );
}
