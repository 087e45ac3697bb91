import { useCallback, useEffect, useState } from "react";
import type { Delta } from "#app/core/deltas.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import type { Discussion } from "../discussion.queries.server.ts";
import { isNews, withAnswer, withComment, withReactions, withWish } from "../live-discussion.ts";
import type { ReactionKind } from "../reaction.ts";
import { sendReaction } from "./send-reaction.ts";

/** Sets or withdraws one's own reaction to a comment. */
export type React = (commentId: string, kind: ReactionKind, want: boolean) => void;

/** A discussion as it is now: as loaded, then as the server says and as its reader does. */
export function useLiveDiscussion(loaded: Discussion) {
  const t = useT();
  const [discussion, setDiscussion] = useState(loaded);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setDiscussion(loaded);
  }, [loaded]);
  const hear = (delta: Delta) => {
    if (delta.kind === "reactions") setDiscussion((before) => withReactions(before, delta));
    if (delta.kind !== "comment") return;
    if (isNews(discussion, delta.comment)) {
      announce(t("discussion.newComment", { name: delta.comment.authorName }), "comments");
      setFresh((before) => new Set(before).add(delta.comment.id));
    }
    setDiscussion((before) => withComment(before, delta));
  };
  const react: React = useCallback(
    (commentId, kind, want) => {
      setDiscussion((before) => withWish(before, commentId, kind, want));
      void sendReaction(commentId, kind, want).then((answer) => {
        if (answer.ok) {
          setDiscussion((before) => withAnswer(before, commentId, answer.state));
          return;
        }
        setDiscussion((before) => withWish(before, commentId, kind, !want));
        showToast({ text: answer.reason ?? t("discussion.reactFailed"), tone: "danger" });
      });
    },
    [t],
  );
  return { discussion, fresh, hear, react };
}
