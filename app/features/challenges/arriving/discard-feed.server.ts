import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { arrivingPolicy } from "./arriving.policy.ts";
import { deleteFeed, feedFile } from "./feed-file.store.server.ts";

/** Throws an uploaded feed away; what was brought in from it stays. Throws `conflict` while it is being brought in. */
export async function discardFeed(actor: Actor, feedId: string): Promise<void> {
  await transact(actor, async ({ sql }) => {
    const file = await feedFile(sql, feedId, "for update");
    authorize(await actorNow(sql, actor), arrivingPolicy.manage, undefined);
    if (file && !(await deleteFeed(sql, feedId))) throw conflict("arriving.comingIn");
  });
}
