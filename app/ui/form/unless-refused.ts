import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * A route's `shouldRevalidate`: a refused form has changed nothing, so nothing is read again; and a server
 * that could not be reached is not asked once more.
 */
export function unlessRefused({
  actionStatus = 200,
  defaultShouldRevalidate,
}: Pick<ShouldRevalidateFunctionArgs, "actionStatus" | "defaultShouldRevalidate">): boolean {
  return actionStatus < 400 && defaultShouldRevalidate;
}

/** The same for a form that somebody else's change may overtake: it goes on from the newer state, so that saving again can succeed. */
export function unlessRefusedOrOvertaken(visit: Parameters<typeof unlessRefused>[0]): boolean {
  return visit.actionStatus === 409 || unlessRefused(visit);
}
