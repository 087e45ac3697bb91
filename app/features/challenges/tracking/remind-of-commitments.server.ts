import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { commitmentsToTell, tellCommitment } from "./reminding.store.server.ts";

/**
 * Reminds of commitments whose day is near or has passed, once of each: a challenge per transaction. Of two nodes at once
 * the second finds it told; after a rest the latest alone is told.
 */
export async function remindOfCommitments(): Promise<void> {
  for (const id of await commitmentsToTell())
    await transact(system, async ({ sql, now, record }) => {
      const telling = await tellCommitment(sql, id, now);
      if (telling)
        record({ kind: "commitment.due", subject: { kind: "challenge", id }, data: { telling } });
    });
}
