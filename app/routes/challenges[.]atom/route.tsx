import { atomFeed } from "#app/core/atom-feed.ts";
import { publicFeed } from "#app/features/challenges/feeds/feeds.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** All challenges as an Atom feed. */
export const loader = signedIn(async ({ context: { language } }) => {
  const { appUrl } = registry().settings;
  const [rows, { name }] = await Promise.all([publicFeed(), organisation()]);
  const feed = atomFeed({
    self: `${appUrl}/challenges.atom`,
    page: `${appUrl}/challenges`,
    title: translator(language)("listing.title"),
    author: name,
    language,
    madeAt: new Date(),
    entries: rows.map((row) => ({ ...row, url: `${appUrl}/challenges/${row.id}` })),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
});
