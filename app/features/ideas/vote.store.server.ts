import type { VoteHiding } from "./voting.ts";
import { prepared } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";

/** What became of one person's vote; see vote_on_idea() in the migrations. */
export interface CastVote {
  readonly voter: string;
  readonly outcome:
    "missing" | "closed" | "own" | "recorded" | "inactive" | "final" | "changed" | "unchanged";
  readonly voted: boolean;
  /** Null while the count is hidden from the voter. */
  readonly votes: number | null;
  readonly revision: number;
  readonly hides: VoteHiding;
}

interface Waiting {
  readonly voter: string;
  readonly want: boolean;
  /** Set by seeding and tests; votes of different times do not go together. */
  readonly at: Date | null;
  readonly settle: (cast: CastVote) => void;
  readonly fail: (error: unknown) => void;
}

/** Votes on an idea whose batch is under way; present exactly while one is. */
const waiting = new Map<string, Waiting[]>();

/**
 * Casts a vote. An idea's row can only be locked by one transaction at a time, so votes that
 * arrive while one is being committed go together in the next; each is judged alone and answered
 * after its commit.
 */
export function castVotes(ideaId: string, voter: string, want: boolean): Promise<CastVote> {
  return new Promise((settle, fail) => {
    const vote = { voter, want, at: givenTime(), settle, fail };
    const queue = waiting.get(ideaId);
    if (queue) queue.push(vote);
    else {
      waiting.set(ideaId, []);
      void castBatch(ideaId, [vote]);
    }
  });
}

async function castBatch(ideaId: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const cast = await voteTogether(ideaId, batch);
    for (const vote of batch) settleFrom(cast, vote);
  } catch (error) {
    for (const vote of batch) vote.fail(error);
  }
  const next = takeDistinct(waiting.get(ideaId) ?? []);
  if (next.length === 0) waiting.delete(ideaId);
  else void castBatch(ideaId, next);
}

const batchAtMost = 200;

/** Takes votes of different people out of the queue; a person's second vote waits for the next batch. */
function takeDistinct(queue: Waiting[]): Waiting[] {
  const taken = new Map<string, Waiting>();
  const at = queue[0]?.at?.getTime();
  let full = false;
  const left = queue.filter((vote) => {
    full ||= taken.size >= batchAtMost || vote.at?.getTime() !== at;
    if (full || taken.has(vote.voter)) return true;
    taken.set(vote.voter, vote);
    return false;
  });
  queue.splice(0, queue.length, ...left);
  return [...taken.values()];
}

function voteTogether(ideaId: string, batch: readonly Waiting[]): Promise<CastVote[]> {
  return prepared<CastVote>(
    "vote-on-idea",
    "select * from vote_on_idea($1, $2::uuid[], $3::boolean[], coalesce($4::timestamptz, now()))",
    [ideaId, batch.map((vote) => vote.voter), batch.map((vote) => vote.want), batch[0]?.at ?? null],
  );
}

function settleFrom(cast: readonly CastVote[], { voter, settle, fail }: Waiting): void {
  const mine = cast.find((row) => row.voter === voter);
  if (mine) settle(mine);
  else fail(new Error("vote_on_idea() answered for others, not for this voter"));
}
