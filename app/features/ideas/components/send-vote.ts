/** How an idea stands for the person looking at it. */
export interface VoteState {
  readonly voted: boolean;
  /** Null while the count is hidden from them. */
  readonly votes: number | null;
  readonly revision: number;
}

export type VoteAnswer =
  | { readonly ok: true; readonly state: VoteState }
  /** The server's sentence; null when the server could not be reached. */
  | { readonly ok: false; readonly reason: string | null };

/** Later votes wait for an answer, so a connection that hangs must come to an end. */
const patience = 15_000;

/** Asks the server to set or withdraw a vote. Never throws. */
export async function sendVote(ideaId: string, vote: boolean): Promise<VoteAnswer> {
  try {
    const response = await fetch(`/api/ideas/${ideaId}/vote`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ vote }),
      signal: AbortSignal.timeout(patience),
    });
    // Our own handler's answer: a state, or an error with a sentence.
    const answer = (await response.json()) as VoteState & { error?: string };
    return response.ok ? { ok: true, state: answer } : { ok: false, reason: answer.error ?? null };
  } catch {
    return { ok: false, reason: null };
  }
}
