import { useEffect, useRef, useState, type MutableRefObject } from "react";
import { newId } from "#app/core/ids.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { CommentThread } from "../thread.ts";
import { InlineCommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import type { Reader } from "./reader.ts";

interface ThreadProps {
  thread: CommentThread;
  at: string;
  me: Reader;
  canComment: boolean;
}

/** A comment with its answers and the place to answer: under the last of them. */
export function Thread({ thread: { comment, answers }, at, me, canComment }: ThreadProps) {
  const [newCommentId, open] = useState<string | null>(null);
  const wasOpen = useRef(false);
  const close = () => {
    wasOpen.current = true;
    open(null);
  };
  const last = answers.at(-1);
  const button = canComment && !comment.deleted && newCommentId === null && (
    <AnswerButton
      to={`${at}/comments?answer=${comment.id}`}
      name={comment.authorName}
      takesFocus={wasOpen}
      onOpen={() => {
        open(newId());
      }}
    />
  );
  return (
    <li className={classNames("thread", answers.length > 0 && "thread-answered")}>
      <CommentItem comment={comment} at={at} me={me}>
        {answers.length === 0 && button}
      </CommentItem>
      {answers.length > 0 && (
        <ol className="thread-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem comment={answer} at={at} me={me}>
                {answer === last && button}
              </CommentItem>
            </li>
          ))}
        </ol>
      )}
      {newCommentId !== null && (
        <div className="mt-3 ms-10 sm:ms-12">
          <InlineCommentForm
            at={at}
            answerTo={comment.id}
            newCommentId={newCommentId}
            onSent={close}
            takesFocus
            cancel={<CancelButton onCancel={close} />}
          />
        </div>
      )}
    </li>
  );
}

interface AnswerButtonProps {
  /** The form's own page, for a page that is not interactive. */
  to: string;
  name: string;
  /** Set once the form has been closed: the focus comes back to where it was opened. */
  takesFocus: MutableRefObject<boolean>;
  onOpen: () => void;
}

/** Opens the form in place; a link to the form's own page before the page is interactive. */
function AnswerButton({ to, name, takesFocus, onOpen }: AnswerButtonProps) {
  const t = useT();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    place.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const hydrated = useHydrated();
  const look = {
    variant: "quiet",
    size: "small",
    "aria-label": t("discussion.answerTo", { name }),
  } as const;
  if (!hydrated) {
    return (
      <ButtonLink to={to} {...look}>
        {t("discussion.answer")}
      </ButtonLink>
    );
  }
  return (
    <span ref={place}>
      <Button type="button" onClick={onOpen} {...look}>
        {t("discussion.answer")}
      </Button>
    </span>
  );
}

function CancelButton({ onCancel }: { onCancel: () => void }) {
  const t = useT();
  return (
    <Button type="button" variant="quiet" onClick={onCancel}>
      {t("discussion.cancel")}
    </Button>
  );
}
