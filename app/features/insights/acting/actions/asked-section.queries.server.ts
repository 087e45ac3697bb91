import type { Actor } from "#app/core/actor.ts";
import { askedOfMe, isAsked, type ActionLine } from "./action.queries.server.ts";

const shownAtMost = 5;

/** What somebody is asked to do first about figures; null for whom nothing is. */
export async function askedSection(
  actor: Actor,
): Promise<{ readonly actions: readonly ActionLine[] } | null> {
  if (actor.manages.length === 0 && !(await isAsked(actor))) return null;
  const actions = await askedOfMe(actor, shownAtMost);
  return actions.length === 0 ? null : { actions };
}
