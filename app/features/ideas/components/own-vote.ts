/** One person's own vote as a page shows it: the newest wish, until the server has answered it. */
import type { VoteAnswer, VoteState } from "./send-vote.ts";

export interface OwnVote {
  /** As the server last answered; null before it has. */
  readonly confirmed: VoteState | null;
  /** As wished since; null when every wish is answered. */
  readonly wished: VoteState | null;
}

export const untouched: OwnVote = { confirmed: null, wished: null };

/** How the idea stands, given what the page knows of it and what this person did. */
export function shownVote(known: VoteState, { confirmed, wished }: OwnVote): VoteState {
  const mine = wished ?? confirmed;
  return mine === null ? known : merge(known, mine);
}

/** The vote after one more wish, whose result is shown before the server has answered. */
export function wishing(own: OwnVote, known: VoteState, want: boolean): OwnVote {
  const { voted, votes, revision } = shownVote(known, own);
  const change = Number(want) - Number(voted);
  return {
    ...own,
    wished: { voted: want, votes: votes === null ? null : votes + change, revision: revision + 1 },
  };
}

/** The vote after an answer. The answer to the last wish ends all wishes: a refused one falls back to what stood. */
export function answered(own: OwnVote, answer: VoteAnswer, isLast: boolean): OwnVote {
  return {
    confirmed: answer.ok ? answer.state : own.confirmed,
    wished: isLast ? null : own.wished,
  };
}

/** Whether one has voted is known best here; the count is known best by whoever has the later revision. */
function merge(known: VoteState, mine: VoteState): VoteState {
  const { votes, revision } = known.revision > mine.revision ? known : mine;
  return { voted: mine.voted, votes, revision };
}

interface Wish {
  readonly want: boolean;
  readonly settle: (answer: VoteAnswer | null) => void;
}

/**
 * Sends one person's votes one after the other, so that the last click is also the last to arrive.
 * Of several that wait behind one under way only the last is sent.
 */
export class VoteQueue {
  /** By idea, while a vote on it is under way: the wish that waits behind it. */
  private readonly waiting = new Map<string, Wish | null>();

  constructor(private readonly send: (ideaId: string, vote: boolean) => Promise<VoteAnswer>) {}

  /** The answer to a vote; null when a later one took its place. */
  cast(ideaId: string, want: boolean): Promise<VoteAnswer | null> {
    return new Promise((settle) => {
      const wish = { want, settle };
      if (!this.waiting.has(ideaId)) {
        void this.sendFrom(ideaId, wish);
        return;
      }
      this.waiting.get(ideaId)?.settle(null);
      this.waiting.set(ideaId, wish);
    });
  }

  private async sendFrom(ideaId: string, { want, settle }: Wish): Promise<void> {
    this.waiting.set(ideaId, null);
    settle(await this.send(ideaId, want));
    const next = this.waiting.get(ideaId);
    if (next) void this.sendFrom(ideaId, next);
    else this.waiting.delete(ideaId);
  }
}
