import { useEffect, useRef, useState } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import { ToggleCountButton } from "#app/ui/toggle-count-button.tsx";
import { answered, shownVote, untouched, VoteQueue, wishing } from "./own-vote.ts";
import { sendVote, type VoteState } from "./send-vote.ts";

interface VoteButtonProps extends VoteState {
  ideaId: string;
  title: string;
  /** Why this person cannot vote; null when they can. */
  refusal: string | null;
  shape?: "tall" | "wide";
  /** The page to come back to without JavaScript. */
  at: string;
}

/**
 * Sets or withdraws one's vote. Shows the result before the server has answered, and takes it back
 * with the reason when refused. Without JavaScript it is a form.
 */
export function VoteButton({ ideaId, title, refusal, shape, at, ...known }: VoteButtonProps) {
  const t = useT();
  const { shown, vote } = useVote(ideaId, known);
  const label = t(shown.voted ? "ideas.withdrawVote" : "ideas.vote", { title });
  return (
    <form
      method="post"
      action={`/ideas/${ideaId}/vote`}
      className="relative z-1"
      data-answers-offline
      onSubmit={(event) => {
        event.preventDefault();
        void vote(!shown.voted);
      }}
    >
      <input type="hidden" name="vote" value={shown.voted ? "withdraw" : "set"} />
      <input type="hidden" name="to" value={at} />
      <ToggleCountButton
        pressed={shown.voted}
        count={String(shown.votes)}
        label={`${t("ideas.votes", { count: shown.votes })}. ${label}`}
        caption={t("ideas.votesCaption", { count: shown.votes })}
        refusal={refusal ?? undefined}
        {...(shape && { shape })}
      />
    </form>
  );
}

/** By idea, for the whole page: the same idea may be voted on in the feed and, a moment later, on its own page. */
const votes = new VoteQueue(sendVote);

/** The newest of what the page loaded, what came live and what this person just did. */
function useVote(ideaId: string, known: VoteState) {
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
    setOwn((before) => answered(before, answer, isLast));
    if (isLast && !answer.ok)
      showToast({ text: answer.reason ?? t("ideas.voteFailed"), tone: "danger" });
  };
  return { shown: shownVote(known, own), vote };
}
