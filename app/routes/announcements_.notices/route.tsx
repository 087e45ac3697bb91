import { recentAnnouncements } from "#app/features/challenges/winning/announcements.queries.server.ts";
import { noticedAnnouncements } from "#app/features/recognition/announcing/notices.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** What everybody is told just now, for pages that may have missed it. */
export const loader = signedIn(async () => {
  const [winners, announcements] = await Promise.all([
    recentAnnouncements(),
    noticedAnnouncements(),
  ]);
  return { winners, announcements };
});
