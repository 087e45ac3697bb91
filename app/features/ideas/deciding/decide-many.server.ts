import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import type { Language, Message } from "#app/core/words.ts";
import type { Stage } from "../idea.ts";
import { decide } from "./decide.server.ts";
import type { DecisionText } from "./decision.ts";

/** An idea among several, with the stage its decider saw. */
export interface SeenIdea {
  readonly ideaId: string;
  readonly seenStage: Stage;
}

/** What became of the decision on one idea: null when it was taken, else why not. */
export interface Outcome {
  readonly ideaId: string;
  readonly refusal: Message | null;
}

/**
 * Decides the same on several ideas, each by itself: what one idea refuses keeps nothing from the others. Returns each
 * idea's outcome, in their order.
 */
export async function decideMany(
  actor: Actor,
  ideas: readonly SeenIdea[],
  decision: DecisionText & { readonly language: Language },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { ideaId, seenStage } of ideas)
    outcomes.push({ ideaId, refusal: await refusalOf(actor, { ...decision, ideaId, seenStage }) });
  return outcomes;
}

async function refusalOf(
  actor: Actor,
  wish: Parameters<typeof decide>[1],
): Promise<Message | null> {
  try {
    await decide(actor, wish);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.says;
    throw error;
  }
}
