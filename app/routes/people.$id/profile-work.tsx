import type { Page } from "#app/core/page.ts";
import { IdeaRow } from "#app/features/ideas/components/idea-row.tsx";
import { NoIdeasYet } from "#app/features/ideas/components/no-ideas-yet.tsx";
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

/** The kinds of work a profile shows, each with an address of its own. */
export const works = ["ideas", "comments"] as const;
export type Work = (typeof works)[number];

interface ProfileWorkProps {
  personId: string;
  own: boolean;
  contributions: Contributions;
  ideas: Page<AuthoredIdea> | null;
  comments: Page<SaidComment> | null;
}

/** What somebody has contributed, newest first. */
export function ProfileWork({ personId, own, contributions, ideas, comments }: ProfileWorkProps) {
  const t = useT();
  const shown: Work = comments ? "comments" : "ideas";
  const tabs = works.map((work) => ({
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
      {comments && <Comments comments={comments} own={own} />}
    </section>
  );
}

const workNames = { ideas: "directory.tabIdeas", comments: "directory.tabComments" } as const;

interface IdeasProps {
  ideas: Page<AuthoredIdea>;
  authorId: string;
  own: boolean;
}

function Ideas({ ideas: { rows, next }, authorId, own }: IdeasProps) {
  const t = useT();
  if (rows.length === 0 && own) return <NoIdeasYet>{t("people.profileNoIdeasYours")}</NoIdeasYet>;
  if (rows.length === 0) return <SectionEmpty>{t("people.profileNoIdeas")}</SectionEmpty>;
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

function Comments({
  comments: { rows, next },
  own,
}: {
  comments: Page<SaidComment>;
  own: boolean;
}) {
  const t = useT();
  if (rows.length === 0) {
    const words = own ? "directory.noCommentsYours" : "directory.noComments";
    return <SectionEmpty>{t(words)}</SectionEmpty>;
  }
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
