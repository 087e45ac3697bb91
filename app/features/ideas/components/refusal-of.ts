import type { MessageKey } from "#app/core/words.ts";
import type { FeedIdea } from "../feed.ts";

/** Why somebody who cannot vote for an idea cannot. */
export function refusalOf({ own, forgone }: Pick<FeedIdea, "own" | "forgone">): MessageKey {
  if (own) return "ideas.ownIdea";
  return forgone ? "ideas.votesFinal" : "ideas.votesClosedNote";
}
