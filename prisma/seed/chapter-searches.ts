import { saveSearch } from "#app/features/search/save-search.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { personIn } from "./demo/people.ts";
import { searches } from "./demo/searches.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** What some people have saved, to come back to it or to be told. */
export async function loadSearches(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const { by, ...search } of searches) {
    const id = stableId(`search ${by} ${search.name}`, demo.lastVisit);
    await under({ now: demo.lastVisit }, () =>
      saveSearch(actorOf(personIn(by).key), { id, ...search }),
    );
  }
}
