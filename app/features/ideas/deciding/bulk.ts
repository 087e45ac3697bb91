/** Deciding on several ideas together: what will happen to each is said before, and what did after. */
import { isId } from "#app/core/ids.ts";
import type { Message } from "#app/core/words.ts";
import { stages, type Stage } from "../idea.ts";
import { transition } from "./transitions.ts";

/** Reads "id:stage,id:stage", as a form sends the ideas and where they were seen; what makes no sense is left out. */
export function readSeenIdeas(text: string): { ideaId: string; seenStage: Stage }[] {
  return text.split(",").flatMap((part) => {
    const [ideaId, stage] = part.split(":");
    const seenStage = stages.find((one) => one === stage);
    return isId(ideaId) && seenStage ? [{ ideaId, seenStage }] : [];
  });
}

/** Ideas and where they stand, as `readSeenIdeas` reads them. */
export function asSeenIdeas(
  ideas: readonly { readonly id: string; readonly stage: Stage }[],
): string {
  return ideas.map(({ id, stage }) => `${id}:${stage}`).join(",");
}

/** Why an idea will not come to a stage; null when nothing is known against it. */
export function foreseenRefusal(
  idea: { readonly stage: Stage; readonly canAnswer: boolean; readonly standing: string },
  to: Stage,
): Message | null {
  if (!idea.canAnswer) return { key: "ideas.refusedAnswer" };
  if (idea.standing === "withdrawn") return { key: "deciding.withdrawn" };
  return transition(idea.stage, to) ? null : { key: "deciding.noSuchWay" };
}
