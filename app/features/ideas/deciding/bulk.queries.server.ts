import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { Idea } from "../idea.ts";
import { recordingSql } from "../recording/recording-sql.ts";
import type { DecisionText } from "./decision.ts";
import { checkWords } from "./publish-decision.server.ts";
import { transition } from "./transitions.ts";

/** An idea among those that are to be decided together. */
export interface ChosenIdea extends Pick<Idea, "id" | "stage" | "standing"> {
  readonly title: string;
  readonly language: string;
  readonly canAnswer: boolean;
}

/** How many ideas may be decided together. */
export const bulkAtMost = 50;

/** Those of these ideas that this person sees, by title. */
export async function chosenIdeas(actor: Actor, ids: readonly string[]): Promise<ChosenIdea[]> {
  const rows = await prepared<Idea & { title: string; language: string }>(
    "chosen-ideas",
    `select i.id, i.title, i.language, i.stage, standing(i),
       array(select a.person_id from idea_author a where a.idea_id = i.id) as "authorIds",
       array(select person_id from idea_answerers(i.id)) as "answererIds", ${recordingSql("i.id")} as recording
     from idea i where i.id = any($1::uuid[]) order by i.title, i.id`,
    [ids.slice(0, bulkAtMost)],
  );
  return rows
    .filter((idea) => may(actor, ideaPolicy.see, idea))
    .map(({ authorIds, answererIds, recording = null, ...idea }) => ({
      ...idea,
      canAnswer: may(actor, ideaPolicy.answer, { authorIds, answererIds, recording }),
    }));
}

/** Throws `invalid` for what the way of one of these ideas needs and the decision does not have. */
export async function checkBulkWords(
  ideas: readonly ChosenIdea[],
  decision: DecisionText,
): Promise<void> {
  for (const { stage } of ideas) {
    const way = transition(stage, decision.to);
    if (way) await checkWords(sql, way, decision);
  }
}
