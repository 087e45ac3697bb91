import type { Actor } from "#app/core/actor.ts";
import { moveAction } from "#app/features/insights/acting/actions/move-action.server.ts";
import { aStep, aTarget, anAction, anAlert, anAnnotation } from "#tests/support/acting-builders.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";

/** Pages on which somebody who leads, and is asked as a manager too, acts on figures. */
export async function screensOfActing(me: Actor) {
  const unit = await aUnit({ name: "Directorate of Water, Wells and Weirs" });
  const manager = await aPerson({ name: "Marc Voorbeeld", manages: [unit] });
  const asked =
    "Name two colleagues who read new ideas every Tuesday.\nA-word-that-is-so-long-that-it-would-push-the-page-wider-than-the-screen-if-it-could-not-be-broken";
  const action = await anAction({ by: me, of: unit, owner: manager, asked });
  await moveAction(manager, action, "reply", aStep(0));
  await aTarget(me, unit.id);
  const annotation = await anAnnotation(me, "Challenge launched in all depots and offices");
  await anAlert(me, { unitId: unit.id });
  await anAlert(me, { figure: "participation", rhythm: "month", value: 40 });
  return {
    writing: {
      "which figure and unit": "/insights/actions/new",
      "ask for action": `/insights/actions/new?figure=promiseKept&unit=${unit.id}&period=last-month`,
      "ask somebody else": `/insights/actions/${action}/hand-over`,
      "change an annotation": `/insights/notes/${annotation}`,
    },
    administration: {
      "requests for action": "/insights/actions",
      "no requests for action": "/insights/actions?show=withdrawn",
      "request for action": `/insights/actions/${action}`,
      targets: "/insights/targets",
      annotations: "/insights/notes",
      alerts: "/insights/alerts",
    },
  };
}
