import type { MessageKey } from "#app/core/words.ts";
import type { FeedIdea } from "../feed.ts";

/** Why somebody who cannot vote for an idea cannot. */
export function refusalOf({
  own,
  recorded,
  forgone,
}: Pick<FeedIdea, "own" | "recorded" | "forgone">): MessageKey {
  if (own) return "ideas.ownIdea";
  if (recorded) return "recording.ownNote";
  return forgone ? "ideas.votesFinal" : "ideas.votesClosedNote";
}
