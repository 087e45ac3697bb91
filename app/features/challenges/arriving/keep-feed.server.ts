import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { storable } from "#app/platform/text.ts";
import { transact } from "#app/platform/transact.server.ts";
import { arrivingPolicy } from "./arriving.policy.ts";
import { insertFeed } from "./feed-file.store.server.ts";
import { readFeed } from "./feed.ts";

export interface KeepFeed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a feed to be looked through, and returns its id; no challenge is written. Throws `invalid` with a sentence for
 * what is no feed.
 */
export async function keepFeed(actor: Actor, { fileName, bytes }: KeepFeed): Promise<string> {
  authorize(actor, arrivingPolicy.manage, undefined);
  const feed = readFeed(bytes);
  if ("refused" in feed) throw new Refusal("invalid", feed.refused);
  return transact(actor, async ({ sql, now }) => {
    authorize(await actorNow(sql, actor), arrivingPolicy.manage, undefined);
    const id = newId(now.getTime());
    const name = storable(fileName).slice(0, 200);
    const entries = feed.entries.length;
    await insertFeed(sql, { id, personId: actor.id, fileName: name, entries, bytes, at: now });
    return id;
  });
}
