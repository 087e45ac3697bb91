import { system } from "#app/core/actor.ts";
import type { SubjectKind } from "#app/core/event.ts";
import type { RunSql } from "#app/core/subject.ts";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { publish } from "#app/platform/live.server.ts";
import { isQuiet, transact } from "#app/platform/transact.server.ts";
import type { Audience } from "./audience.store.server.ts";
import { unreadOf } from "./inbox.store.server.ts";
import { tellBatch } from "./spread.store.server.ts";

/** What is to be told, and to whom. */
export interface News {
  readonly event: { readonly id: string; readonly actorId: string | null; readonly at: Date };
  /** What it is about, and by which it is gathered. */
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly audience: Audience;
  /** The comment to which its link leads. */
  readonly commentId?: string | undefined;
  /** What its words need beyond that. */
  readonly data?: Readonly<Record<string, string>>;
}

const batchSize = 1000;
const nobodyYet = "00000000-0000-0000-0000-000000000000";

/**
 * Tells everybody who is to hear of something, a thousand people per transaction. Repeats, and runs that go on where
 * another was cut short, tell nobody twice. Everybody's open pages show the new count.
 */
export async function spread(news: News): Promise<void> {
  let after: string | null = nobodyYet;
  while (after !== null) after = await spreadOn(news, after);
}

/** Tells the next batch; returns behind whom the one after it begins, null when there is nobody left. */
async function spreadOn(news: News, after: string): Promise<string | null> {
  const { heard, told } = await transact(system, async ({ sql, now }) => {
    const ids = Array.from({ length: batchSize }, () => newId(news.event.at.getTime()));
    const people = await tellBatch(sql, news, {
      after,
      ids,
      deliveriesFrom: isQuiet() ? null : now,
    });
    const fresh = people.filter(({ isNew }) => isNew).map(({ personId }) => personId);
    if (fresh.length > 0) await queueDelivery(sql);
    return { heard: people, told: await unreadOf(sql, fresh) };
  });
  publish(
    told.map(({ personId, unread }) => ({
      room: rooms.person(personId),
      delta: { kind: "inbox", unread },
    })),
  );
  return heard.length < batchSize ? null : (heard.at(-1)?.personId ?? null);
}

/** What is due at once goes as soon as the batch is there; the clock looks after the rest. */
function queueDelivery(sql: RunSql): Promise<void> {
  const task = "deliver-notifications";
  return queueJob(sql, { task, payload: {}, key: task, queue: task });
}
