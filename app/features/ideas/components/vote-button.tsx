import { useEffect, useRef, useState } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import { ToggleCountButton } from "#app/ui/toggle-count-button.tsx";
import { answered, shownVote, untouched, VoteQueue, wishing } from "./own-vote.ts";
import { sendVote, type VoteState } from "./send-vote.ts";
import { useVotesText } from "./use-votes-text.ts";

interface VoteButtonProps extends VoteState {
  ideaId: string;
  title: string;
  /** Why this person cannot vote; null when they can. */
  refusal: string | null;
  shape?: "tall" | "wide";
  /** The page to come back to without JavaScript. */
  at: string;
  /** Withdrawing is for good, so a page of its own asks once more. */
  final?: boolean;
  /** Called when one's vote has brought a hidden count into sight. */
  onRevealed?: () => void;
}

/**
 * Sets or withdraws one's vote. Shows the result before the server has answered, and takes it back
 * with the reason when refused. Without JavaScript it is a form.
 */
export function VoteButton(props: VoteButtonProps) {
  const { ideaId, title, refusal, shape, at, final = false, onRevealed, ...known } = props;
  const t = useT();
  const { shown, vote } = useVote(ideaId, known, onRevealed);
  const votesText = useVotesText();
  const asks = final && shown.voted;
  const label = t(shown.voted ? "ideas.withdrawVote" : "ideas.vote", { title });
  return (
    <form
      method={asks ? "get" : "post"}
      action={`/ideas/${ideaId}/vote${asks ? "/withdrawal" : ""}`}
      className="relative z-1"
      data-answers-offline
      onSubmit={(event) => {
        if (asks) return;
        event.preventDefault();
        void vote(!shown.voted);
      }}
    >
      <input type="hidden" name="vote" value={shown.voted ? "withdraw" : "set"} />
      <input type="hidden" name="to" value={at} />
      <ToggleCountButton
        pressed={shown.voted}
        count={shown.votes === null ? "" : String(shown.votes)}
        label={`${votesText(shown.votes)}. ${label}`}
        caption={
          shown.votes === null ? votesText(null) : t("ideas.votesCaption", { count: shown.votes })
        }
        refusal={refusal ?? undefined}
        {...(shape && { shape })}
      />
    </form>
  );
}

/** By idea, for the whole page: the same idea may be voted on in the feed and, a moment later, on its own page. */
const votes = new VoteQueue(sendVote);

/** The newest of what the page loaded, what came live and what this person just did. */
function useVote(ideaId: string, known: VoteState, onRevealed?: () => void) {
  const t = useT();
  const [own, setOwn] = useState(untouched);
  const wishes = useRef(0);
  useEffect(() => {
    setOwn(untouched);
  }, [ideaId]);
  const vote = async (want: boolean) => {
    const wish = (wishes.current += 1);
    setOwn((before) => wishing(before, known, want));
    const answer = await votes.cast(ideaId, want);
    if (!answer) return;
    const isLast = wish === wishes.current;
    if (answer.ok && known.votes === null && answer.state.votes !== null) onRevealed?.();
    setOwn((before) => answered(before, answer, isLast));
    if (isLast && !answer.ok)
      showToast({ text: answer.reason ?? t("ideas.voteFailed"), tone: "danger" });
  };
  return { shown: shownVote(known, own), vote };
}
