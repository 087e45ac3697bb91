import { system } from "#app/core/actor.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isHeld, isTakenBack } from "../awarding/award.ts";
import { lockAward } from "../awarding/award.store.server.ts";
import { unissuedAwards } from "./unissued.queries.server.ts";
import { markRevoked, prepareCredential } from "./credential.store.server.ts";

const atOnce = 100;

/**
 * Follows awards that nobody was told of, such as those that came with other data. Each follows in a transaction of its own;
 * one that goes wrong is left for the next time.
 */
export async function issueMissing(): Promise<void> {
  const missing = await transact(system, ({ sql }) => unissuedAwards(sql, atOnce));
  for (const id of missing) await followAward(id);
  if (missing.length === atOnce) await issueMissing();
}

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
