import { useLocation } from "@remix-run/react";
import { useMemo } from "react";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { discussionAddress, latestPage } from "../discussion-page.ts";
import type { Discussion } from "../discussion.queries.server.ts";
import { threadsOf } from "../thread.ts";
import { MarkedComments, ReactContext } from "./discussion-context.ts";
import type { Reader } from "./reader.ts";
import { Thread } from "./thread.tsx";
import type { React } from "./use-live-discussion.ts";

interface ThreadsProps {
  discussion: Discussion;
  /** The subject's page, to which answers are sent. */
  at: string;
  /** The page on which the discussion stands, and where on it. */
  shownAt: string;
  anchor?: string;
  me: Reader;
  canAnswer: boolean;
  /** Comments that have come since the page was loaded. */
  fresh: ReadonlySet<string>;
  react: React;
}

/** The threads of one part of a discussion, with the ways to the other parts. */
export function Threads(props: ThreadsProps) {
  const { discussion, at, me, canAnswer, fresh, react } = props;
  return (
    <>
      <PageLinks {...props} place="above" />
      <MarkedComments.Provider value={useMarked(fresh)}>
        <ReactContext.Provider value={react}>
          <ol className="list-none p-0">
            {threadsOf(discussion.comments).map((thread) => (
              <Thread
                key={thread.comment.id}
                thread={thread}
                at={at}
                me={me}
                own={discussion.own}
                mine={discussion.mine}
                canComment={canAnswer}
              />
            ))}
          </ol>
        </ReactContext.Provider>
      </MarkedComments.Provider>
      <PageLinks {...props} place="below" />
    </>
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
  shownAt,
  anchor,
  place,
}: ThreadsProps & { place: "above" | "below" }) {
  const t = useT();
  const isByTime = page.order === "oldest";
  const onwards = more && discussionAddress(shownAt, more, anchor);
  const latest = page.before !== null ? discussionAddress(shownAt, latestPage, anchor) : null;
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
