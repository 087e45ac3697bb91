import { lookIn } from "#app/features/home/look-in.server.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** When the people whom the sign-in page offers were last here, and what the first of them has begun to write. */
export async function loadHome(demo: DemoOrganisation): Promise<void> {
  const { signInPeople, lastVisit } = demo;
  const actorOf = await actorsOf(demo);
  for (const { personKey } of signInPeople)
    await under({ now: lastVisit }, () => lookIn(actorOf(personKey)));
  const [first] = signInPeople;
  if (!first) return;
  await under({ now: lastVisit }, () =>
    saveDraft(actorOf(first.personKey), stableId("draft night-bell", lastVisit), draft),
  );
}

const draft = {
  title: "A bell at the night entrance that rings where somebody is",
  problem: "At night the bell rings at the day desk. The night porter is two corridors away.",
};
