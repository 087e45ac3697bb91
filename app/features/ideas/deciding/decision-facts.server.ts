import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { ideaPage } from "../idea.queries.server.ts";
import { offeredWordings } from "./decision.queries.server.ts";
import { preparedFor } from "./prepared.queries.server.ts";
import { transitionsFrom } from "./transitions.ts";

/** What the page of a decision shows before anything has been typed. Throws `not_found` and `forbidden`. */
export async function decisionFacts(
  actor: Actor,
  ideaId: string,
  reader: Language,
  preferred = "",
) {
  const { id, title, language, stage, can } = await ideaPage(actor, ideaId, reader);
  if (!can.answer) throw new Refusal("forbidden", "ideas.refusedAnswer");
  const [wordings, prepared] = await Promise.all([
    offeredWordings(reader, language),
    preparedFor(actor, id),
  ]);
  return {
    idea: { id, title, language, stage },
    ways: transitionsFrom(stage),
    wordings,
    prepared,
    /** The stage that is chosen to begin with; "" for none. */
    preferred,
    decisionId: newId(),
  };
}

export type DecisionFacts = Awaited<ReturnType<typeof decisionFacts>>;
