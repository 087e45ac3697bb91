import type { MessageKey } from "#app/core/words.ts";
import type { IdeaKind } from "./idea.ts";

/** The words for what an idea wants. */
export const kindWords: Record<IdeaKind, MessageKey> = {
  improve: "ideas.kindImprove",
  new: "ideas.kindNew",
  stop: "ideas.kindStop",
};
