import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { Marked } from "#app/features/search/components/marked.tsx";
import type { FoundComment, FoundIdea, FoundPerson } from "#app/features/search/found.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";

/** Ideas that were found. */
export function FoundIdeas({ ideas }: { ideas: readonly FoundIdea[] }) {
  return (
    <RowList>
      {ideas.map((idea) => (
        <Row key={idea.id}>
          <IdeaFound idea={idea} />
        </Row>
      ))}
    </RowList>
  );
}

function IdeaFound({ idea }: { idea: FoundIdea }) {
  const { id, title, text, language, stage, category, unit, authors, pseudonym, publishedAt } =
    idea;
  const names = authors.length > 0 ? authors.map(({ name }) => name).join(", ") : pseudonym;
  return (
    <article className="grid gap-1.5">
      <h2 className="text-lg leading-snug" lang={language} dir="auto">
        <TextLink to={`/ideas/${id}`} quiet>
          <Marked of={title} />
        </TextLink>
      </h2>
      <p className="text-ink-muted" lang={language} dir="auto">
        <Marked of={text} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        <span>{names}</span>
        <span>{unit}</span>
        <span>{category}</span>
        <When at={publishedAt} />
      </p>
    </article>
  );
}

/** Comments that were found, each leading to its place in the discussion. */
export function FoundComments({ comments }: { comments: readonly FoundComment[] }) {
  return (
    <RowList>
      {comments.map((comment) => (
        <Row key={comment.id}>
          <CommentFound comment={comment} />
        </Row>
      ))}
    </RowList>
  );
}

function CommentFound({ comment }: { comment: FoundComment }) {
  const t = useT();
  const { id, ideaTitle, ideaLanguage, authorId, author, text, createdAt } = comment;
  return (
    <article className="grid gap-1.5">
      <p dir="auto">
        <TextLink to={`/comments/${id}`} quiet className="text-ink">
          <Marked of={text} />
        </TextLink>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        {authorId === null ? (
          <span>{author}</span>
        ) : (
          <TextLink to={`/people/${authorId}`} quiet>
            {author}
          </TextLink>
        )}
        <When at={createdAt} />
        <span>
          {t("search.onIdea")}{" "}
          <span lang={ideaLanguage} dir="auto" className="font-semibold">
            {ideaTitle}
          </span>
        </span>
      </p>
    </article>
  );
}

/** Colleagues who were found. */
export function FoundPeople({ people }: { people: readonly FoundPerson[] }) {
  return (
    <RowList>
      {people.map(({ id, name, jobTitle, unit }) => (
        <Row key={id}>
          <div className="flex items-center gap-3">
            <Avatar name={name} />
            <div className="min-w-0">
              <h2 className="text-base">
                <TextLink to={`/people/${id}`} quiet>
                  {name}
                </TextLink>
              </h2>
              <p className="text-sm text-ink-muted">
                {[jobTitle, unit].filter((part) => part !== "").join(" · ")}
              </p>
            </div>
          </div>
        </Row>
      ))}
    </RowList>
  );
}

function When({ at }: { at: string }) {
  const { relative, absolute } = useTimes()(at);
  return <Time at={at} text={relative} title={absolute} />;
}
