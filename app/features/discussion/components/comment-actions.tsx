import type { ReactNode } from "react";
import type { PublicComment } from "#app/core/deltas.ts";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import type { Reader } from "./reader.ts";

interface CommentActionsProps {
  comment: PublicComment;
  me: Reader;
  own: boolean;
  /** Further things to do with it, before those of this comment itself. */
  children?: ReactNode;
}

/** What this reader may do with a comment besides reacting. */
export function CommentActions({ comment, me, own, children }: CommentActionsProps) {
  const t = useT();
  const { id } = comment;
  const official = comment.official !== null;
  return (
    <>
      {children}
      {own && (
        <RowLink to={`/comments/${id}/edit`} className="comment-act">
          {t("discussion.edit")}
        </RowLink>
      )}
      {own && official && (
        <RowLink to={`/comments/${id}/withdrawal`} className="comment-act">
          {t("discussion.withdraw")}
        </RowLink>
      )}
      {!own && comment.authorId !== null && (
        <RowLink
          to={`/kudos/new?on=comment:${id}`}
          className="comment-act"
          aria-label={t("thanks.giveOf", { name: comment.authorName })}
        >
          {t("thanks.give")}
        </RowLink>
      )}
      {!own && (
        <RowLink
          to={`/comments/${id}/report`}
          className="comment-act"
          aria-label={t("discussion.reportOf", { name: comment.authorName })}
        >
          {t("discussion.report")}
        </RowLink>
      )}
      {me.moderates && !own && <HideLink comment={comment} />}
      {own && !official && (
        <ConfirmLink
          to={`/comments/${id}/delete`}
          variant="quiet"
          size="small"
          question={{
            title: t("discussion.deleteTitle"),
            text: t("discussion.deleteWarning"),
            confirm: t("discussion.deleteConfirm"),
            cancel: t("discussion.cancel"),
          }}
        >
          {t("discussion.delete")}
        </ConfirmLink>
      )}
    </>
  );
}

/** For moderators: to the form that asks why. */
export function HideLink({ comment: { id, authorName: name } }: { comment: PublicComment }) {
  const t = useT();
  return (
    <RowLink
      to={`/comments/${id}/hiding`}
      className="comment-act"
      aria-label={t("discussion.hideOf", { name })}
    >
      {t("discussion.hide")}
    </RowLink>
  );
}

interface OpenerProps {
  /** The form's own page, for a page that is not interactive. */
  to: string;
  label: string;
  children: ReactNode;
  onOpen: () => void;
}

/** Opens a form in place; a link to the form's own page before the page is interactive. */
export function Opener({ to, label, children, onOpen }: OpenerProps) {
  const hydrated = useHydrated();
  if (!hydrated) {
    return (
      <RowLink to={to} aria-label={label} className="comment-act">
        {children}
      </RowLink>
    );
  }
  return (
    <button type="button" aria-label={label} onClick={onOpen} className="comment-act">
      {children}
    </button>
  );
}
