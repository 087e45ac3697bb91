import type { PublicComment } from "#app/core/deltas.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { OfficialMark } from "./capacity.tsx";

interface CommentBylineProps {
  comment: PublicComment;
  /** The reader's own; they are told that others see the pseudonym alone. */
  own?: boolean;
}

/** Who says it, in which capacity, when; the time is the comment's lasting address. */
export function CommentByline({ comment, own = false }: CommentBylineProps) {
  const t = useT();
  const { relative, absolute } = useTimes()(comment.createdAt);
  return (
    <header className="comment-byline">
      <Name comment={comment} />
      {own && comment.authorId === null && <span>{t("discussion.ownUnnamed")}</span>}
      {comment.official ? (
        <OfficialMark official={comment.official} />
      ) : (
        <span>{comment.authorUnit}</span>
      )}
      <RowLink
        to={`/comments/${comment.id}`}
        aria-label={t("discussion.permalink", { when: relative })}
        className="quiet-link"
      >
        <Time at={comment.createdAt} text={relative} title={absolute} />
      </RowLink>
      {comment.editedAt && (
        <RowLink to={`/comments/${comment.id}/history`} className="quiet-link">
          {t("discussion.edited")}
        </RowLink>
      )}
    </header>
  );
}

/** Nothing leads from a pseudonym to a person. */
function Name({ comment: { authorId, authorName } }: { comment: PublicComment }) {
  if (authorId === null) return <span className="strong-link">{authorName}</span>;
  return (
    <RowLink to={`/people/${authorId}`} className="strong-link">
      {authorName}
    </RowLink>
  );
}
