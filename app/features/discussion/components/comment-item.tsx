import { useContext, type ReactNode } from "react";
import type { PublicComment } from "#app/core/deltas.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { ReactionKind } from "../reaction.ts";
import { CommentActions, HideLink } from "./comment-actions.tsx";
import { CommentByline } from "./comment-byline.tsx";
import { MarkedComments } from "./discussion-context.ts";
import { Reactions } from "./reactions.tsx";
import type { Reader } from "./reader.ts";

interface CommentItemProps {
  comment: PublicComment;
  me: Reader;
  mine: readonly ReactionKind[];
  own: boolean;
  /** Further things to do with it. */
  children?: ReactNode;
}

/**
 * One comment: who, when, what, how people react, and what this reader may do with it. The server renders it once for
 * all who see it alike, so it uses no router and nothing of the page around it that is not there from the start.
 */
export function CommentItem({ comment, me, mine, own, children }: CommentItemProps) {
  const marked = useContext(MarkedComments).has(comment.id);
  if (comment.deleted) return <Tombstone comment={comment} moderates={me.moderates} own={own} />;
  return (
    <article
      id={`comment-${comment.id}`}
      className={classNames(
        "comment",
        comment.official && "comment-official",
        marked && "comment-marked",
      )}
    >
      <Avatar name={comment.authorName} size="none" className="comment-face" />
      <div className="min-w-0">
        <CommentByline comment={comment} own={own} />
        <Prose safeHtml={comment.html} />
        <div className="comment-actions">
          <Reactions comment={comment} mine={mine} own={own} />
          <CommentActions comment={comment} me={me} own={own}>
            {children}
          </CommentActions>
        </div>
      </div>
    </article>
  );
}

interface TombstoneProps {
  comment: PublicComment;
  moderates: boolean;
  own: boolean;
}

function Tombstone({ comment, moderates, own }: TombstoneProps) {
  const t = useT();
  const { id, authorName, withdrawn, hidden } = comment;
  if (hidden)
    return (
      <p id={`comment-${id}`} className="comment-gone">
        {t("discussion.hiddenLine")}{" "}
        {(moderates || own) && (
          <RowLink to={`/comments/${id}/hiding`} className="quiet-link underline">
            {t("discussion.hiddenWhy")}
          </RowLink>
        )}
      </p>
    );
  return (
    <p id={`comment-${id}`} className="comment-gone">
      {withdrawn === null ? (
        t("discussion.tombstone")
      ) : (
        <>
          {t("discussion.withdrawnLine", { name: authorName, reason: withdrawn })}{" "}
          <RowLink to={`/comments/${id}/history`} className="quiet-link underline">
            {t("discussion.withdrawnHistory")}
          </RowLink>
          {moderates && !own && <HideLink comment={comment} />}
        </>
      )}
    </p>
  );
}
