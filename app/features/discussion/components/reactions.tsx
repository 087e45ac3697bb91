import { useContext, useState, type FormEvent } from "react";
import type { PublicComment } from "#app/core/deltas.ts";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { countOf, isReactionKind, reactionKinds, type ReactionKind } from "../reaction.ts";
import { ReactContext } from "./discussion-context.ts";
import { ReactionIcon, reactionWords } from "./reaction-look.tsx";

interface ReactionsProps {
  comment: Pick<PublicComment, "id" | "authorName" | "reactions">;
  mine: readonly ReactionKind[];
  own: boolean;
}

/**
 * How people have reacted, and one's own part in it. One form whose buttons say what to set or to withdraw; the kinds
 * that nobody has chosen yet come on demand, by themselves on a page of their own.
 */
export function Reactions({ comment, mine, own }: ReactionsProps) {
  const t = useT();
  const react = useContext(ReactContext);
  const [all, setAll] = useState(false);
  const kinds = all ? reactionKinds : reactionKinds.filter((kind) => isShown(kind));
  function isShown(kind: ReactionKind): boolean {
    return (kind === "helpful" && !own) || countOf(comment.reactions, kind) > 0;
  }
  return (
    <form
      method="post"
      action={`/comments/${comment.id}/reactions`}
      className="reactions"
      data-answers-offline
      onSubmit={(event) => {
        const wish = wishOf(event);
        if (!react || !wish) return;
        event.preventDefault();
        react(comment.id, wish.kind, wish.want);
      }}
    >
      {kinds.map((kind) => (
        <ReactionButton
          key={kind}
          kind={kind}
          count={countOf(comment.reactions, kind)}
          mine={mine.includes(kind)}
          refused={own && kind === "helpful" ? t("discussion.refusedOwnHelpful") : undefined}
          worded={all || (kind === "helpful" && !own)}
        />
      ))}
      {!all && (
        <MoreReactions
          comment={comment}
          onOpen={() => {
            setAll(true);
          }}
        />
      )}
      {all && (
        <RowLink to={`/comments/${comment.id}/reactions`} className="comment-act">
          {t("discussion.whoReacted")}
        </RowLink>
      )}
    </form>
  );
}

function wishOf({ nativeEvent }: FormEvent): { kind: ReactionKind; want: boolean } | null {
  // React's types do not know that a submit event says by which button it came.
  const { submitter } = nativeEvent as SubmitEvent;
  if (!(submitter instanceof HTMLButtonElement) || !isReactionKind(submitter.value)) return null;
  return { kind: submitter.value, want: submitter.name === "set" };
}

interface ReactionButtonProps {
  kind: ReactionKind;
  count: number;
  mine: boolean;
  /** Why it cannot be pressed. */
  refused: string | undefined;
  /** Whether its word is shown beside its drawing. */
  worded: boolean;
}

/** One kind, with how many chose it. */
export function ReactionButton({ kind, count, mine, refused, worded }: ReactionButtonProps) {
  const t = useT();
  const word = t(reactionWords[kind]);
  const label = t(mine ? "discussion.reactionMine" : "discussion.reactionCount", {
    kind: word,
    count,
  });
  return (
    <button
      name={mine ? "withdraw" : "set"}
      value={kind}
      aria-pressed={mine}
      aria-label={refused ? `${label}. ${refused}` : label}
      aria-disabled={refused !== undefined || undefined}
      title={refused ?? word}
      onClick={
        refused === undefined
          ? undefined
          : (event) => {
              event.preventDefault();
            }
      }
      className="reaction"
    >
      <ReactionIcon kind={kind} />
      {worded && <span>{word}</span>}
      {count > 0 && <span>{count}</span>}
    </button>
  );
}

/** Shows every kind in place; a link to their own page before the page is interactive. */
function MoreReactions({
  comment: { id, authorName },
  onOpen,
}: {
  comment: ReactionsProps["comment"];
  onOpen: () => void;
}) {
  const t = useT();
  const hydrated = useHydrated();
  const label = t("discussion.reactTo", { name: authorName });
  if (!hydrated) {
    return (
      <RowLink to={`/comments/${id}/reactions`} aria-label={label} className="comment-act">
        {t("discussion.react")}
      </RowLink>
    );
  }
  return (
    <button type="button" aria-label={label} onClick={onOpen} className="comment-act">
      {t("discussion.react")}
    </button>
  );
}
