import { recentAnnouncements } from "#app/features/challenges/winning/announcements.queries.server.ts";
import type { Notice } from "./root-data.ts";
import { winnerNotice } from "./winner-notice.ts";

/** The winners that were announced lately, as everybody is told. */
export async function winnerNotices(): Promise<readonly Notice[]> {
  return (await recentAnnouncements()).map(winnerNotice);
}
