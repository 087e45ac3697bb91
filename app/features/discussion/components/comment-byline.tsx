import type { PublicComment } from "#app/core/rooms.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { OfficialMark } from "./capacity.tsx";

/** Who says it, in which capacity, when; the time is the comment's lasting address. */
export function CommentByline({ comment }: { comment: PublicComment }) {
  const t = useT();
  const { relative, absolute } = useTimes()(comment.createdAt);
  return (
    <header className="comment-byline">
      <RowLink to={`/people/${comment.authorId}`} className="strong-link">
        {comment.authorName}
      </RowLink>
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
