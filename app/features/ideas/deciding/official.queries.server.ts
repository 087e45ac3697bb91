import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import type { IdeaPage } from "../idea.queries.server.ts";
import { appealState } from "./appeal.queries.server.ts";
import { askedToAnswer, capacityOn } from "./decision.queries.server.ts";
import { preparedFor } from "./prepared.queries.server.ts";
import { ideaSteps } from "./steps.queries.server.ts";

/** The official side of an idea as its page shows it to this person: what happened, who answers, what they may do. */
export async function officialSide(actor: Actor, idea: IdeaPage, language: Language) {
  const [steps, asked, appeal, acting, prepared] = await Promise.all([
    ideaSteps(idea.id, language),
    askedToAnswer(idea.id),
    appealState(actor, idea),
    idea.can.answer ? capacityOn(idea.id, actor.id) : null,
    idea.can.answer ? preparedFor(actor, idea.id) : null,
  ]);
  return { steps, asked, appeal, acting, prepared };
}

export type OfficialSide = Awaited<ReturnType<typeof officialSide>>;
