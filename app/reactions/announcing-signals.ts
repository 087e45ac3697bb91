/** What is said of announcements to everybody on every page. */
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import { announcementToNotice } from "#app/features/recognition/announcing/notices.queries.server.ts";

/** A leader has announced something; its words come along, so that a thousand open pages need not ask at once. */
export async function publishedSignals(id: string): Promise<readonly Signal[]> {
  const told = await announcementToNotice(id);
  if (!told) return [];
  const { at: revision, ...announcement } = told;
  return [
    { room: rooms.announcements, delta: { kind: "announcement", ...announcement, revision } },
  ];
}

/** An announcement is out of everybody's sight. */
export function withdrawnSignals(announcementId: string, at: Date): readonly Signal[] {
  const delta = { kind: "announcement-withdrawn", announcementId, revision: at.getTime() } as const;
  return [{ room: rooms.announcements, delta }];
}
