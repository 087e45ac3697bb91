import type { ReactNode } from "react";
import { useT } from "#app/ui/language/language.tsx";
import type { Discussion } from "../discussion.queries.server.ts";
import { threadsOf } from "../thread.ts";
import { InlineCommentForm } from "./comment-form.tsx";
import { DiscussionOrders } from "./discussion-orders.tsx";
import { OfficialAnswers } from "./official-answers.tsx";
import { ReactionDrawings } from "./reaction-look.tsx";
import type { Reader } from "./reader.ts";
import { Threads } from "./threads.tsx";
import type { React } from "./use-live-discussion.ts";

interface DiscussionSectionProps {
  discussion: Discussion;
  /** The subject's page. */
  at: string;
  me: Reader;
  canComment: boolean;
  newCommentId: string;
  /** Comments that have come since the page was loaded. */
  fresh: ReadonlySet<string>;
  react: React;
  /** What stands beside the heading. */
  beside?: ReactNode;
}

/** The discussion of a subject. */
export function DiscussionSection(props: DiscussionSectionProps) {
  const { discussion, at, me, canComment, newCommentId, fresh, react, beside } = props;
  const t = useT();
  const threads = threadsOf(discussion.comments);
  return (
    <section id="comments" aria-labelledby="comments-heading" className="scroll-mt-20">
      <ReactionDrawings />
      <div className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 id="comments-heading" className="text-xl">
          {t("discussion.count", { count: discussion.count })}
        </h2>
        {beside}
        {threads.length > 1 && <DiscussionOrders at={at} order={discussion.page.order} />}
      </div>
      <OfficialAnswers answers={discussion.pinned} />
      {threads.length === 0 && <p className="mb-4 text-ink-muted">{t("discussion.emptyText")}</p>}
      <Threads
        discussion={discussion}
        at={at}
        shownAt={at}
        me={me}
        canAnswer={canComment}
        fresh={fresh}
        react={react}
      />
      {canComment && (
        <div className="mt-8 card card-padded">
          <InlineCommentForm
            key={at}
            at={at}
            answerTo=""
            newCommentId={newCommentId}
            official={me.answers}
          />
        </div>
      )}
    </section>
  );
}
