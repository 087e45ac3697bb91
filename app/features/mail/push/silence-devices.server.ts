import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { deleteSubscriptions } from "./push.store.server.ts";

/** No browser shows this person's notifications any more, or none that was switched on under this sign-in. */
export async function silenceDevices(
  of: { readonly personId: string } | { readonly sessionId: string },
): Promise<void> {
  await transact(system, ({ sql }) => deleteSubscriptions(sql, of));
}
