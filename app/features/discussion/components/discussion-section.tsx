import { useLocation } from "@remix-run/react";
import { useMemo, type ReactNode } from "react";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { discussionAddress, latestPage } from "../discussion-page.ts";
import type { Discussion } from "../discussion.queries.server.ts";
import { threadsOf } from "../thread.ts";
import { InlineCommentForm } from "./comment-form.tsx";
import { MarkedComments, ReactContext } from "./discussion-context.ts";
import { DiscussionOrders } from "./discussion-orders.tsx";
import { OfficialAnswers } from "./official-answers.tsx";
import { ReactionDrawings } from "./reaction-look.tsx";
import type { Reader } from "./reader.ts";
import { Thread } from "./thread.tsx";
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
      <PageLinks {...props} place="above" />
      {threads.length === 0 && <p className="mb-4 text-ink-muted">{t("discussion.emptyText")}</p>}
      <MarkedComments.Provider value={useMarked(fresh)}>
        <ReactContext.Provider value={react}>
          <ol className="list-none p-0">
            {threads.map((thread) => (
              <Thread
                key={thread.comment.id}
                thread={thread}
                at={at}
                me={me}
                own={discussion.own}
                mine={discussion.mine}
                canComment={canComment}
              />
            ))}
          </ol>
        </ReactContext.Provider>
      </MarkedComments.Provider>
      <PageLinks {...props} place="below" />
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

/** Those that have just come, and the one that the address points to. */
function useMarked(fresh: ReadonlySet<string>): ReadonlySet<string> {
  const { hash } = useLocation();
  const [, named] = useHydrated() ? (/^#comment-(.+)/.exec(hash) ?? []) : [];
  return useMemo(() => (named === undefined ? fresh : new Set(fresh).add(named)), [fresh, named]);
}

/** To the comments before and after those shown. */
function PageLinks({
  discussion: { page, more },
  at,
  place,
}: DiscussionSectionProps & { place: "above" | "below" }) {
  const t = useT();
  const isByTime = page.order === "oldest";
  const onwards = more && discussionAddress(at, more);
  const latest = page.before !== null ? discussionAddress(at, latestPage) : null;
  const to = isByTime ? { above: onwards, below: latest } : { above: null, below: onwards };
  const words = {
    above: "discussion.earlier",
    below: isByTime ? "discussion.latest" : "discussion.further",
  } as const;
  const address = to[place];
  if (address === null) return null;
  return (
    <p className={place === "above" ? "mb-4" : "mt-4"}>
      <TextLink to={address}>{t(words[place])}</TextLink>
    </p>
  );
}
