import type { ReactionKind, ReactionState } from "../reaction.ts";

type ReactionAnswer =
  | { readonly ok: true; readonly state: ReactionState }
  /** The server's sentence; null when the server could not be reached. */
  | { readonly ok: false; readonly reason: string | null };

const patience = 15_000;

/** By comment and kind: a second click waits for the first, so that the last click is also the last to arrive. */
const underWay = new Map<string, Promise<unknown>>();

/** Asks the server to set or withdraw a reaction. Never throws. */
export function sendReaction(
  commentId: string,
  kind: ReactionKind,
  want: boolean,
): Promise<ReactionAnswer> {
  const key = `${commentId} ${kind}`;
  const answer = (underWay.get(key) ?? Promise.resolve()).then(() => send(commentId, kind, want));
  underWay.set(key, answer);
  void answer.then(() => {
    if (underWay.get(key) === answer) underWay.delete(key);
  });
  return answer;
}

async function send(commentId: string, kind: ReactionKind, want: boolean): Promise<ReactionAnswer> {
  try {
    const response = await fetch(`/api/comments/${commentId}/reactions/${kind}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ set: want }),
      signal: AbortSignal.timeout(patience),
    });
    // Our own handler's answer: a state, or an error with a sentence.
    const answer = (await response.json()) as ReactionState & { error?: string };
    return response.ok ? { ok: true, state: answer } : { ok: false, reason: answer.error ?? null };
  } catch {
    return { ok: false, reason: null };
  }
}
