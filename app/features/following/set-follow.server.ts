import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { followPolicy } from "./follow.policy.ts";
import { canBeFollowed, deleteFollow, upsertFollow } from "./follow.store.server.ts";
import { canBeMuted, type Followed, type FollowState } from "./follow.ts";

/**
 * Says that one follows something, has no wish about it, or does not want to hear of it. Saying it twice is harmless.
 * Throws `not_found` for what does not exist or may not be seen, and `invalid` for muting what cannot be muted.
 */
export async function setFollow(
  actor: Actor,
  followed: Followed,
  state: FollowState,
): Promise<void> {
  if (!isId(followed.id)) throw notFound("following.unknown");
  await transact(actor, async ({ sql, now }) => {
    const who = await actorNow(sql, actor);
    if (!(await canBeFollowed(sql, who, followed))) throw notFound("following.unknown");
    authorize(who, followPolicy.follow, { personId: actor.id });
    if (state === "muted" && !canBeMuted(followed))
      throw new Refusal("invalid", "following.onlyIdeasMuted");
    if (state === "none") await deleteFollow(sql, actor.id, followed);
    else {
      const muted = state === "muted";
      await upsertFollow(sql, { personId: actor.id, followed, muted, at: now });
    }
  });
}
