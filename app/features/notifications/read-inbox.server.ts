import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { ReadingPlace } from "./inbox.queries.server.ts";
import { markAbout, markAt, markRead, unreadOf } from "./inbox.store.server.ts";
import { notificationPolicy } from "./notification.policy.ts";

/** Marks all of one's own lines as read; doing it twice is harmless. All open pages show the new count. */
export async function readInbox(actor: Actor): Promise<void> {
  await read(actor, {});
}

/** Marks one of one's own lines as read, as `readInbox` does all. Throws `not_found` for what can be no line. */
export async function readLine(actor: Actor, lineId: string): Promise<void> {
  if (!isId(lineId)) throw notFound("notifications.lineUnknown");
  await read(actor, { lineId });
}

/** What a look at an idea has shown. */
export interface Look {
  readonly ideaId: string;
  readonly place: ReadingPlace;
  /** Up to which moment the page told of it. */
  readonly upTo: Date;
}

/**
 * Marks one's own lines about an idea as read after a look at it; what has arrived since stays unread. Doing it twice
 * is harmless, and what is no idea has no lines.
 */
export async function readAbout(actor: Actor, { ideaId, place, upTo }: Look): Promise<void> {
  authorize(actor, notificationPolicy.useInbox, { personId: actor.id });
  if (!isId(ideaId)) throw notFound("notifications.lineUnknown");
  const counted = await transact(actor, async ({ sql, now }) => {
    const reading = { personId: actor.id, ideaId, inNotes: place === "notes", upTo, now };
    return (await markAbout(sql, reading)) ? unreadOf(sql, [actor.id]) : [];
  });
  tellOwnPages(actor, counted);
}

/** What a look at a page has shown: what leads there, up to a moment. */
export interface PageLook {
  readonly path: string;
  readonly upTo: Date;
}

/**
 * Marks one's own lines as read that lead to a page of a challenge, of what is entered in one, of judging or of
 * recognition, after a look at it; what has arrived since stays unread. Says whether there was any.
 */
export async function readPage(actor: Actor, { path, upTo }: PageLook): Promise<boolean> {
  authorize(actor, notificationPolicy.useInbox, { personId: actor.id });
  const counted = await transact(actor, async ({ sql, now }) => {
    const hasMarked = await markAt(sql, { personId: actor.id, path, upTo, now });
    return hasMarked ? unreadOf(sql, [actor.id]) : null;
  });
  if (counted) tellOwnPages(actor, counted);
  return counted !== null;
}

async function read(actor: Actor, line: { readonly lineId?: string }): Promise<void> {
  authorize(actor, notificationPolicy.useInbox, { personId: actor.id });
  const counted = await transact(actor, async ({ sql, now }) => {
    await markRead(sql, { personId: actor.id, upTo: now, ...line });
    return unreadOf(sql, [actor.id]);
  });
  tellOwnPages(actor, counted);
}

/** All open pages of a person show how much is unread now. */
function tellOwnPages(actor: Actor, counted: readonly { readonly unread: number }[]): void {
  publish(
    counted.map(({ unread }) => ({
      room: rooms.person(actor.id),
      delta: { kind: "inbox", unread },
    })),
  );
}
