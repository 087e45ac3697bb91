import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import type { Candidate } from "#app/features/ideas/merging/components/find-other.tsx";
import { similarIdeas } from "#app/features/search/similar-ideas.queries.server.ts";
import { suggestedIdeas } from "#app/features/search/suggestions.queries.server.ts";

/** Ideas whose titles say what was typed; before anything is, those that resemble the idea. */
export async function candidatesFor(
  actor: Actor,
  idea: { readonly id: string; readonly title: string },
  typed: string,
  language: Language,
): Promise<Candidate[]> {
  const found =
    typed === ""
      ? await similarIdeas(actor, { title: idea.title, text: "", exceptId: idea.id }, language)
      : await suggestedIdeas(actor, typed);
  return found
    .filter(({ id }) => id !== idea.id)
    .map(({ id, title, stage }) => ({ id, title, stage }));
}
