import type { Actor } from "#app/core/actor.ts";
import { Refusal, conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { castVotes, type CastVote } from "./vote.store.server.ts";

/** How an idea stands for the voter after their vote. */
export interface VoteResult {
  readonly voted: boolean;
  /** Null while the count is hidden from this person. */
  readonly votes: number | null;
  readonly revision: number;
}

/**
 * Sets or withdraws one person's support. Setting twice is harmless.
 * Throws `not_found`, `forbidden` (one's own idea, or one written down for a colleague) or `conflict` (votes are closed, or this one was withdrawn for good).
 * The rules are those of idea.policy.ts and idea.ts, judged by vote_on_idea() on the locked row.
 */
export async function voteOnIdea(actor: Actor, ideaId: string, want: boolean): Promise<VoteResult> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  const cast = await castVotes(ideaId, actor.id, want);
  refuse(cast);
  if (cast.outcome === "changed") announce(ideaId, cast);
  return { voted: cast.voted, votes: cast.votes, revision: cast.revision };
}

function refuse({ outcome }: CastVote): void {
  if (outcome === "missing") throw notFound("ideas.notFound");
  if (outcome === "own") throw new Refusal("forbidden", "ideas.refusedOwnVote");
  if (outcome === "recorded") throw new Refusal("forbidden", "recording.refusedVote");
  if (outcome === "inactive") throw new Refusal("forbidden", "ideas.refusedInactive");
  if (outcome === "final") throw conflict("ideas.votesFinal");
  if (outcome === "closed") throw conflict("ideas.votesClosed");
}

/** Says how the votes stand to those who see them, and to nobody else. */
function announce(ideaId: string, { votes, revision, hides }: CastVote): void {
  if (votes === null) return;
  const delta = { kind: "votes", ideaId, votes, revision } as const;
  const open = [rooms.idea(ideaId), rooms.feed];
  const hearing = hides === "never" ? open : [rooms.counts(ideaId)];
  publish(hearing.map((room) => ({ room, delta })));
}
