import { useLocation } from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import type { PublicComment } from "#app/core/rooms.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Reader } from "./reader.ts";
import { FreshComments } from "./fresh-comments.ts";

interface CommentItemProps {
  comment: PublicComment;
  /** The subject's page. */
  at: string;
  me: Reader;
  /** Further things to do with it, before those of this comment itself. */
  children?: ReactNode;
}

/** One comment: who, when, what, and what this reader may do with it. */
export function CommentItem({ comment, at, me, children }: CommentItemProps) {
  const t = useT();
  const marked = useIsMarked(comment.id);
  if (comment.deleted) {
    return (
      <p id={`comment-${comment.id}`} className="comment text-ink-muted italic">
        {t("discussion.tombstone")}
      </p>
    );
  }
  return (
    <article
      id={`comment-${comment.id}`}
      className={classNames("comment", marked && "comment-marked")}
    >
      <Avatar name={comment.authorName} size="none" className="comment-face" />
      <div className="min-w-0">
        <Byline comment={comment} at={at} />
        <Prose safeHtml={comment.html} />
        <Actions comment={comment} me={me}>
          {children}
        </Actions>
      </div>
    </article>
  );
}

/** A comment that has just come, or that the address points to, stands out for a moment. */
function useIsMarked(id: string): boolean {
  const { hash } = useLocation();
  const fresh = useContext(FreshComments).has(id);
  return fresh || hash === `#comment-${id}`;
}

function Byline({ comment, at }: Pick<CommentItemProps, "comment" | "at">) {
  const t = useT();
  const { relative, absolute } = useTimes()(comment.createdAt);
  return (
    <header className="mb-0.5 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted">
      <RowLink to={`/people/${comment.authorId}`} className="strong-link">
        {comment.authorName}
      </RowLink>
      <span>{comment.authorUnit}</span>
      <a
        href={`${at}#comment-${comment.id}`}
        aria-label={t("discussion.permalink", { when: relative })}
        className="quiet-link"
      >
        <Time at={comment.createdAt} text={relative} title={absolute} />
      </a>
      {comment.editedAt && (
        <TextLink to={`/comments/${comment.id}/history`} quiet>
          {t("discussion.edited")}
        </TextLink>
      )}
    </header>
  );
}

function Actions({ comment, me, children }: Pick<CommentItemProps, "comment" | "me" | "children">) {
  const t = useT();
  const own = comment.authorId === me.id;
  const may = own || me.deletesAny;
  if (!may && !children) return null;
  return (
    <div className="comment-actions">
      {children}
      {own && <ActionLink to={`/comments/${comment.id}/edit`}>{t("discussion.edit")}</ActionLink>}
      {may && (
        <ConfirmLink
          to={`/comments/${comment.id}/delete`}
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
    </div>
  );
}

function ActionLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <ButtonLink to={to} variant="quiet" size="small">
      {children}
    </ButtonLink>
  );
}
