import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actionsToTell, tellAction } from "./reminding.store.server.ts";

/**
 * Reminds owners of what they were asked to do when its day is near, and again when it is over, once of each: a request per
 * transaction. Of two nodes at once the second finds it told; after a rest the latest alone is told.
 */
export async function remindOfActions(): Promise<void> {
  for (const id of await actionsToTell())
    await transact(system, async ({ sql, now, record }) => {
      const telling = await tellAction(sql, id, now);
      const subject = { kind: "action-request", id } as const;
      if (telling) record({ kind: "action.due", subject, data: { telling } });
    });
}
