import { useRef, useState } from "react";
import { newId } from "#app/core/ids.ts";
import type { PublicComment } from "#app/core/deltas.ts";
import { Button } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RenderedOnce } from "#app/ui/rendered-once.tsx";
import type { Discussion } from "../discussion.queries.server.ts";
import type { CommentThread } from "../thread.ts";
import { Opener } from "./comment-actions.tsx";
import { InlineCommentForm, type Quoted } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import type { Reader } from "./reader.ts";

export interface ThreadProps {
  thread: CommentThread;
  at: string;
  me: Reader;
  /** Which comments the reader wrote. */
  own: Discussion["own"];
  /** The reader's own reactions, by comment. */
  mine: Discussion["mine"];
  canComment: boolean;
}

/** A comment with its answers and the place to answer: under the last of them. */
export function Thread(props: ThreadProps) {
  const { thread } = props;
  const key = useKey(props);
  return (
    <RenderedOnce
      by={key}
      className={classNames("thread", thread.answers.length > 0 && "thread-answered")}
    >
      <ThreadBody {...props} />
    </RenderedOnce>
  );
}

/** Everything that the markup of a thread depends on. */
function useKey({
  thread: { comment, answers },
  at,
  me,
  own,
  mine,
  canComment,
}: ThreadProps): string {
  const times = useTimes();
  const keyOf = (one: PublicComment) => {
    const { relative, absolute } = times(one.createdAt);
    // What it says changes with its edits and its end; who says it may get another name or unit.
    return `${one.id} ${one.editedAt ?? ""} ${String(one.deleted)} ${one.withdrawn ?? ""} ${String(one.hidden)} ${one.authorName} ${one.authorUnit} ${one.reactions.join()} ${mine[one.id]?.join() ?? ""} ${isOwn(one, me, own) ? "own" : ""} ${relative} ${absolute}`;
  };
  const first = `${at} ${String(canComment)} ${String(me.moderates)} ${keyOf(comment)}`;
  return answers.reduce((key, answer) => `${key}\n${keyOf(answer)}`, first);
}

/** What has come since the page was loaded says itself who wrote it, unless it bears a pseudonym. */
function isOwn({ id, authorId }: PublicComment, me: Reader, own: Discussion["own"]): boolean {
  return authorId === me.id || own.includes(id);
}

function ThreadBody({ thread: { comment, answers }, at, me, own, mine, canComment }: ThreadProps) {
  const [form, setForm] = useState<{ readonly id: string; readonly quoted?: Quoted } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (quoted?: Quoted) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setForm((before) => ({ id: before?.id ?? newId(), ...(quoted && { quoted }) }));
  };
  const close = () => {
    setForm(null);
    opener.current?.focus();
  };
  const last = answers.at(-1) ?? comment;
  const item = (one: PublicComment) => (
    <CommentItem comment={one} me={me} mine={mine[one.id] ?? []} own={isOwn(one, me, own)}>
      {canComment && (
        <Openers
          comment={one}
          threadId={comment.id}
          at={at}
          answers={one === last && !comment.deleted}
          onOpen={open}
        />
      )}
    </CommentItem>
  );
  return (
    <>
      {item(comment)}
      {answers.length > 0 && (
        <ol className="thread-answers">
          {answers.map((answer) => (
            <li key={answer.id}>{item(answer)}</li>
          ))}
        </ol>
      )}
      {form && (
        <div className="mt-3 ms-10 sm:ms-12">
          <InlineCommentForm
            at={at}
            answerTo={comment.id}
            newCommentId={form.id}
            quoted={form.quoted}
            official={me.answers}
            onSent={close}
            takesFocus
            cancel={<CancelButton onCancel={close} />}
          />
        </div>
      )}
    </>
  );
}

interface OpenersProps {
  comment: PublicComment;
  threadId: string;
  at: string;
  /** Whether the thread is answered from here. */
  answers: boolean;
  onOpen: (quoted?: Quoted) => void;
}

/** Answering the thread, and quoting this comment in an answer. */
function Openers({ comment, threadId, at, answers, onOpen }: OpenersProps) {
  const t = useT();
  const { id, authorName: name } = comment;
  const to = `${at}/comments?answer=${threadId}`;
  const quote = () => {
    void import("./quoted-passage.ts").then(({ quotedPassage }) => {
      onOpen({ text: quotedPassage(comment) });
    });
  };
  return (
    <>
      {answers && (
        <Opener
          to={to}
          label={t("discussion.answerTo", { name })}
          onOpen={() => {
            onOpen();
          }}
        >
          {t("discussion.answer")}
        </Opener>
      )}
      <Opener to={`${to}&quote=${id}`} label={t("discussion.quoteOf", { name })} onOpen={quote}>
        {t("discussion.quote")}
      </Opener>
    </>
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
