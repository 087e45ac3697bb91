import { system } from "#app/core/actor.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isHeld, isTakenBack } from "../awarding/award.ts";
import { lockAward } from "../awarding/award.store.server.ts";
import { markRevoked, prepareCredential } from "./credential.store.server.ts";

/**
 * Follows an award: once it is held it has a credential, which a job signs; once it is taken back the status list says so,
 * and no longer when it is theirs again. Looks at where it stands now, and is harmless when repeated.
 */
export async function followAward(awardId: string): Promise<void> {
  await transact(system, async ({ sql, now }) => {
    const award = await lockAward(sql, awardId, null);
    if (!award) return;
    const isNew = isHeld(award.state) && (await prepareCredential(sql, awardId, now));
    if (isNew) {
      for (const task of ["sign-credentials", "draw-badge-pictures"])
        await queueJob(sql, { task, payload: {}, key: task });
    }
    const isChanged = await markRevoked(sql, awardId, isTakenBack(award.state));
    if (isNew || isChanged)
      await queueJob(sql, { task: "sign-status-lists", payload: {}, key: "sign-status-lists" });
  });
}
