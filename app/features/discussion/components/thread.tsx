import { useState } from "react";
import { newId } from "#app/core/ids.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { CommentThread } from "../thread.ts";
import { InlineCommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import type { Reader } from "./discussion-section.tsx";

interface ThreadProps {
  thread: CommentThread;
  at: string;
  me: Reader;
  canComment: boolean;
}

/** A comment with its answers and the place to answer. */
export function Thread({ thread: { comment, answers }, at, me, canComment }: ThreadProps) {
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <CommentItem comment={comment} at={at} me={me} />
      {answers.length > 0 && (
        <ol className="mt-3 grid list-none gap-3 border-s-2 border-line ps-4">
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem comment={answer} at={at} me={me} />
            </li>
          ))}
        </ol>
      )}
      {canComment && !comment.deleted && (
        <AnswerPlace at={at} commentId={comment.id} name={comment.authorName} />
      )}
    </li>
  );
}

/** A button that opens the form in place; a link to the form's own page before the page is interactive. */
function AnswerPlace({ at, commentId, name }: { at: string; commentId: string; name: string }) {
  const t = useT();
  const hydrated = useHydrated();
  const [newCommentId, open] = useState<string | null>(null);
  const label = t("discussion.answerTo", { name });
  if (newCommentId !== null) {
    const close = () => {
      open(null);
    };
    return (
      <div className="mt-3">
        <InlineCommentForm
          at={at}
          answerTo={commentId}
          newCommentId={newCommentId}
          onSent={close}
          autoFocus
          cancel={
            <Button type="button" variant="quiet" onClick={close}>
              {t("discussion.cancel")}
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div className="mt-2">
      {hydrated ? (
        <Button
          type="button"
          variant="quiet"
          size="small"
          aria-label={label}
          onClick={() => {
            open(newId());
          }}
        >
          {t("discussion.answer")}
        </Button>
      ) : (
        <ButtonLink
          to={`${at}/comments?answer=${commentId}`}
          variant="quiet"
          size="small"
          aria-label={label}
        >
          {t("discussion.answer")}
        </ButtonLink>
      )}
    </div>
  );
}
