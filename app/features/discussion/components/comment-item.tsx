import { Link } from "@remix-run/react";
import type { PublicComment } from "#app/core/rooms.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Reader } from "./discussion-section.tsx";

interface CommentItemProps {
  comment: PublicComment;
  /** The subject's page. */
  at: string;
  me: Reader;
}

/** One comment: who, when, what, and what this reader may do with it. */
export function CommentItem({ comment, at, me }: CommentItemProps) {
  const t = useT();
  if (comment.deleted) {
    return (
      <p id={`comment-${comment.id}`} className="scroll-mt-20 text-ink-muted italic">
        {t("discussion.tombstone")}
      </p>
    );
  }
  return (
    <article id={`comment-${comment.id}`} className="scroll-mt-20 target:bg-accent-soft">
      <Byline comment={comment} at={at} />
      <Prose safeHtml={comment.html} className="ms-11" />
      <Actions comment={comment} me={me} />
    </article>
  );
}

function Byline({ comment, at }: Pick<CommentItemProps, "comment" | "at">) {
  const t = useT();
  const { relative, absolute } = useTimes()(comment.createdAt);
  return (
    <header className="mb-1 flex items-center gap-2 text-sm">
      <Avatar name={comment.authorName} />
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Link
          to={`/people/${comment.authorId}`}
          className="font-semibold text-ink no-underline hover:text-accent hover:underline"
        >
          {comment.authorName}
        </Link>
        <span className="text-ink-muted">{comment.authorUnit}</span>
        <a
          href={`${at}#comment-${comment.id}`}
          aria-label={t("discussion.permalink", { when: relative })}
          className="text-ink-muted no-underline hover:underline"
        >
          <Time at={comment.createdAt} text={relative} title={absolute} />
        </a>
        {comment.editedAt && (
          <TextLink to={`/comments/${comment.id}/history`} quiet>
            {t("discussion.edited")}
          </TextLink>
        )}
      </div>
    </header>
  );
}

function Actions({ comment, me }: Pick<CommentItemProps, "comment" | "me">) {
  const t = useT();
  const own = comment.authorId === me.id;
  if (!own && !me.deletesAny) return null;
  return (
    <p className="ms-11 mt-1 flex gap-4 text-sm">
      {own && (
        <TextLink to={`/comments/${comment.id}/edit`} quiet>
          {t("discussion.edit")}
        </TextLink>
      )}
      <TextLink to={`/comments/${comment.id}/delete`} quiet>
        {t("discussion.delete")}
      </TextLink>
    </p>
  );
}
