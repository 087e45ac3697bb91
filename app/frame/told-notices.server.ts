import { recentAnnouncements } from "#app/features/challenges/winning/announcements.queries.server.ts";
import { noticedAnnouncements } from "#app/features/recognition/announcing/notices.queries.server.ts";
import { announcementNotice } from "./announcement-notice.ts";
import type { Notice } from "./root-data.ts";
import { winnerNotice } from "./winner-notice.ts";

/** What leaders, and whatever announces itself, told everybody lately; the latest first, three at most. */
export async function toldNotices(): Promise<readonly Notice[]> {
  const [winners, announcements] = await Promise.all([
    recentAnnouncements(),
    noticedAnnouncements(),
  ]);
  return [...winners.map(winnerNotice), ...announcements.map(announcementNotice)]
    .sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
    .slice(0, 3);
}
