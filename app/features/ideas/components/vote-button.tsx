import { Form, useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import { ToggleCountButton } from "#app/ui/toggle-count-button.tsx";
import { sendVote, type VoteState } from "./send-vote.ts";

interface VoteButtonProps extends VoteState {
  ideaId: string;
  title: string;
  /** Why this person cannot vote; null when they can. */
  refusal: string | null;
  shape?: "tall" | "wide";
}

/**
 * Sets or withdraws one's vote. Shows the result before the server has answered, and takes it back
 * with the reason when refused. Without JavaScript it is a form.
 */
export function VoteButton({ ideaId, title, refusal, shape, ...known }: VoteButtonProps) {
  const t = useT();
  const { pathname, search } = useLocation();
  const { shown, vote } = useVote(ideaId, known);
  const label = t(shown.voted ? "ideas.withdrawVote" : "ideas.vote", { title });
  return (
    <Form
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
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <ToggleCountButton
        pressed={shown.voted}
        count={String(shown.votes)}
        label={`${t("ideas.votes", { count: shown.votes })}. ${label}`}
        caption={t("ideas.votesCaption", { count: shown.votes })}
        refusal={refusal ?? undefined}
        {...(shape && { shape })}
      />
    </Form>
  );
}

/** The newest of what the page loaded, what came live and what this person just did. */
function useVote(ideaId: string, known: VoteState) {
  const t = useT();
  const [mine, setMine] = useState<VoteState | null>(null);
  const underWay = useRef(0);
  useEffect(() => {
    setMine(null);
  }, [ideaId]);
  const shown = mine === null ? known : merge(known, mine);
  const vote = async (want: boolean) => {
    const turn = (underWay.current += 1);
    setMine({ voted: want, votes: shown.votes + (want ? 1 : -1), revision: shown.revision + 1 });
    const answer = await sendVote(ideaId, want);
    if (turn !== underWay.current) return;
    if (answer.ok) setMine(answer.state);
    else {
      setMine(null);
      showToast({ text: answer.reason ?? t("ideas.voteFailed"), tone: "danger" });
    }
  };
  return { shown, vote };
}

/** Whether one has voted is known best here; the count is known best by whoever has the later revision. */
function merge(known: VoteState, mine: VoteState): VoteState {
  const { votes, revision } = known.revision > mine.revision ? known : mine;
  return { voted: mine.voted, votes, revision };
}
