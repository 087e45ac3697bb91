import type { PublicComment } from "#app/core/rooms.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { threadsOf } from "../thread.ts";
import { InlineCommentForm } from "./comment-form.tsx";
import { FreshComments } from "./fresh-comments.ts";
import type { Reader } from "./reader.ts";
import { Thread } from "./thread.tsx";

interface DiscussionSectionProps {
  discussion: {
    comments: readonly PublicComment[];
    count: number;
    earlier: string | null;
    isLatest: boolean;
  };
  /** The subject's page. */
  at: string;
  me: Reader;
  canComment: boolean;
  newCommentId: string;
  /** Comments that have come since the page was loaded. */
  fresh: ReadonlySet<string>;
}

/** The discussion of a subject. */
export function DiscussionSection({
  discussion,
  at,
  me,
  canComment,
  newCommentId,
  fresh,
}: DiscussionSectionProps) {
  const t = useT();
  const threads = threadsOf(discussion.comments);
  return (
    <section id="comments" aria-labelledby="comments-heading" className="scroll-mt-20">
      <h2 id="comments-heading" className="mb-4 text-xl">
        {t("discussion.count", { count: discussion.count })}
      </h2>
      {discussion.earlier && (
        <p className="mb-4">
          <TextLink to={`${at}?before=${discussion.earlier}#comments`}>
            {t("discussion.earlier")}
          </TextLink>
        </p>
      )}
      {threads.length === 0 && <p className="mb-4 text-ink-muted">{t("discussion.emptyText")}</p>}
      <FreshComments.Provider value={fresh}>
        <ol className="list-none p-0">
          {threads.map((thread) => (
            <Thread
              key={thread.comment.id}
              thread={thread}
              at={at}
              me={me}
              canComment={canComment}
            />
          ))}
        </ol>
      </FreshComments.Provider>
      {!discussion.isLatest && (
        <p className="mt-4">
          <TextLink to={`${at}#comments`}>{t("discussion.latest")}</TextLink>
        </p>
      )}
      {canComment && (
        <div className="mt-8 card card-padded">
          <InlineCommentForm key={at} at={at} answerTo="" newCommentId={newCommentId} />
        </div>
      )}
    </section>
  );
}
