import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { arrivingPolicy } from "./arriving.policy.ts";
import { feedStanding } from "./feed-file.ts";
import { confirmFeedFile, feedFile } from "./feed-file.store.server.ts";

/** Has an uploaded feed brought in, by a job that follows from the event; a second time changes nothing. */
export async function confirmFeed(actor: Actor, feedId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const file = await feedFile(sql, feedId, "for update");
    authorize(await actorNow(sql, actor), arrivingPolicy.manage, undefined);
    if (!file) throw notFound("arriving.feedUnknown");
    if (feedStanding(file) !== "checked") return;
    await confirmFeedFile(sql, feedId, now);
    record({
      kind: "challenge-feed.confirmed",
      subject: { kind: "import", id: feedId },
      data: { feedId },
    });
  });
}
