import type { Page } from "#app/core/page.ts";
import type { MessageKey } from "#app/core/words.ts";
import { IdeaRow } from "#app/features/ideas/components/idea-row.tsx";
import { NoIdeasYet } from "#app/features/ideas/components/no-ideas-yet.tsx";
import type { MadeDecision } from "#app/features/ideas/deciding/decisions-by.queries.server.ts";
import { feedAddress, wholeFeed } from "#app/features/ideas/feed-filter.ts";
import type { AuthoredIdea } from "#app/features/ideas/idea.queries.server.ts";
import type { Contributions } from "#app/features/people/profile.queries.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { CommentRow, type SaidComment } from "./comment-row.tsx";
import { DecisionRow } from "./decision-row.tsx";

/** The kinds of work a profile shows, each with an address of its own. */
export const works = ["ideas", "comments", "answers", "decisions"] as const;
export type Work = (typeof works)[number];

/** Of `?show=`; the ideas for anything else. */
export function workIn(text: string | null): Work {
  return works.find((work) => work === text) ?? "ideas";
}

interface ProfileWorkProps {
  personId: string;
  own: boolean;
  contributions: Contributions;
  /** Whether they answer ideas, so that it is worth saying when they have not yet. */
  answers: boolean;
  shown: Work;
  ideas: Page<AuthoredIdea> | null;
  /** Comments, or official answers alone. */
  comments: Page<SaidComment> | null;
  decisions: Page<MadeDecision> | null;
}

/** What somebody has contributed, newest first. */
export function ProfileWork({ personId, own, contributions, shown, ...rest }: ProfileWorkProps) {
  const t = useT();
  const { ideas, comments, decisions } = rest;
  const offered = works.filter(
    (work) => isForAll(work) || rest.answers || work === shown || contributions[work] > 0,
  );
  const tabs = offered.map((work) => ({
    to: work === "ideas" ? `/people/${personId}` : `/people/${personId}?show=${work}`,
    label: t(workNames[work]),
    count: contributions[work],
    current: work === shown,
  }));
  return (
    <section aria-labelledby="contributed" className="min-w-0 max-w-3xl">
      <h2 id="contributed" className="mb-2 text-xl">
        {t("directory.contributed")}
      </h2>
      <TabsNav label={t("directory.contributed")} tabs={tabs} />
      {ideas && <Ideas ideas={ideas} authorId={personId} own={own} />}
      {comments && <Comments comments={comments} none={none[shown][own ? "own" : "others"]} />}
      {decisions && (
        <Decisions decisions={decisions} none={none.decisions[own ? "own" : "others"]} />
      )}
    </section>
  );
}

const isForAll = (work: Work) => work === "ideas" || work === "comments";

const workNames = {
  ideas: "directory.tabIdeas",
  comments: "directory.tabComments",
  answers: "directory.tabAnswers",
  decisions: "directory.tabDecisions",
} as const;

const none = {
  ideas: { own: "people.profileNoIdeasYours", others: "people.profileNoIdeas" },
  comments: { own: "directory.noCommentsYours", others: "directory.noComments" },
  answers: { own: "directory.noAnswersYours", others: "directory.noAnswers" },
  decisions: { own: "directory.noDecisionsYours", others: "directory.noDecisions" },
} as const;

interface IdeasProps {
  ideas: Page<AuthoredIdea>;
  authorId: string;
  own: boolean;
}

function Ideas({ ideas: { rows, next }, authorId, own }: IdeasProps) {
  const t = useT();
  if (rows.length === 0 && own) return <NoIdeasYet>{t(none.ideas.own)}</NoIdeasYet>;
  if (rows.length === 0) return <SectionEmpty>{t(none.ideas.others)}</SectionEmpty>;
  return (
    <>
      <RowList>
        {rows.map((idea) => (
          <IdeaRow key={idea.id} idea={idea} />
        ))}
      </RowList>
      <Pagination next={next} runs="time" />
      <p className="mt-4">
        <TextLink to={feedAddress({ ...wholeFeed, authorId, sort: "new" })}>
          {t("filtering.ofPerson")}
        </TextLink>
      </p>
    </>
  );
}

interface CommentsProps {
  comments: Page<SaidComment>;
  /** What is said when there are none. */
  none: MessageKey;
}

function Comments({ comments: { rows, next }, none: words }: CommentsProps) {
  const t = useT();
  if (rows.length === 0) return <SectionEmpty>{t(words)}</SectionEmpty>;
  return (
    <>
      <RowList>
        {rows.map((comment) => (
          <CommentRow key={comment.id} comment={comment} />
        ))}
      </RowList>
      <Pagination next={next} runs="time" />
    </>
  );
}

interface DecisionsProps {
  decisions: Page<MadeDecision>;
  none: MessageKey;
}

function Decisions({ decisions: { rows, next }, none: words }: DecisionsProps) {
  const t = useT();
  if (rows.length === 0) return <SectionEmpty>{t(words)}</SectionEmpty>;
  return (
    <>
      <RowList>
        {rows.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </RowList>
      <Pagination next={next} runs="time" />
    </>
  );
}
