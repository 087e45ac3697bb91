import { changeProfile } from "#app/features/people/directory/change-profile.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { personIn } from "./demo/people.ts";
import { profiles } from "./demo/profiles.ts";
import type { DemoOrganisation } from "./demo/types.ts";

/** What some people say about themselves and offer to colleagues. */
export async function loadProfiles(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const { by, about, skills } of profiles)
    await under({ now: demo.foundedAt }, () =>
      changeProfile(actorOf(personIn(by).key), { about, skills }),
    );
}
