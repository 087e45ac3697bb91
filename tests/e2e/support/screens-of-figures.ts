import type { Actor } from "#app/core/actor.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aSavedView } from "#tests/support/view-builders.ts";

/** Pages on which somebody who leads keeps figures and takes them along, and the one that all staff see. */
export async function screensOfFigures(me: Actor) {
  const name =
    "A-name-that-is-so-long-that-it-would-push-the-page-wider-than-a-phone-if-not-broken";
  const view = await aSavedView(me, { name: name.slice(0, 80) });
  await aSavedView(await aPerson({ role: "leader" }), { name: "Shared", isShared: true });
  return {
    writing: {
      "change a saved view": `/insights/views/${view}`,
      "remove a saved view": `/insights/views/${view}/removal`,
    },
    administration: {
      "saved views": "/insights/views",
      briefing: "/insights/briefing",
      "what became of ideas": "/outcomes",
    },
  };
}
