import { ECDH } from "node:crypto";
import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mailPolicy } from "../mail.policy.ts";
import { pushEndpoint } from "./push-endpoint.ts";
import type { NewSubscription } from "./push.schema.ts";
import { deleteSubscriptions, deleteSurplus, saveSubscription } from "./push.store.server.ts";
import { queuePush } from "./queue-push.server.ts";

interface SwitchOn extends NewSubscription {
  /** The hashed id of the sign-in in whose browser it is switched on. */
  readonly sessionId: string | null;
  readonly userAgent: string;
}

const devicesAtMost = 10;

/**
 * Switches one's notifications on in a browser, and sends a first one that says so. Harmless when repeated; whoever had
 * them in this browser before has them there no more. Throws `invalid` for an endpoint that is no browser maker's.
 */
export async function switchDeviceOn(actor: Actor, wish: SwitchOn): Promise<void> {
  const endpoint = pushEndpoint(wish.endpoint, registry().settings.privatePush);
  if (endpoint === null || !isPoint(wish.p256dh)) throw new Refusal("invalid", "push.broken");
  await transact(actor, async ({ sql, now }) => {
    permit(actor, mailPolicy.choose, { personId: actor.id });
    const row = { ...wish, endpoint, personId: actor.id, at: now };
    await saveSubscription(sql, row);
    await deleteSurplus(sql, actor.id, devicesAtMost);
    await queuePush(sql, {
      ...{ personId: actor.id, key: `on ${newId()}`, at: now },
      title: { key: "push.first" },
      link: "/me/device",
    });
  });
}

/** Whether a message can be encrypted with it: a key that is none would stop every sending. */
function isPoint(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, "prime256v1", "base64url");
    return true;
  } catch {
    return false;
  }
}

/** Switches one's notifications off in a browser, named by its id or its endpoint. Harmless when repeated. */
export async function switchDeviceOff(
  actor: Actor,
  { id, endpoint }: { readonly id?: string | undefined; readonly endpoint?: string | undefined },
): Promise<void> {
  await transact(actor, async ({ sql }) => {
    permit(actor, mailPolicy.choose, { personId: actor.id });
    if (isId(id)) await deleteSubscriptions(sql, { personId: actor.id, id });
    else if (endpoint) await deleteSubscriptions(sql, { personId: actor.id, endpoint });
  });
}
