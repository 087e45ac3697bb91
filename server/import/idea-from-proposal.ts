import type { Translate } from "#app/core/words.ts";
import type { ImportedIdea } from "#app/features/ideas/imported-ideas.store.server.ts";
import { cut } from "#app/features/imports/election.ts";
import type { Proposal } from "#app/features/imports/entry.ts";

const longestTitle = 500;

/** A proposal as an idea: what the file leaves out is said in a plain sentence; a name too long for a title begins the text. */
export function ideaFrom(proposal: Proposal, election: string, t: Translate): ImportedIdea {
  const { id, name, description, target, cost } = proposal;
  const title = cut(name || t("imports.untitled", { id }), longestTitle);
  const text = description || t("imports.proposal");
  return {
    originalId: id,
    title,
    problem: t("imports.problem", { id, election }),
    proposal: title.length < name.length ? `${name}\n\n${text}` : text,
    beneficiary: target,
    cost,
  };
}
