import { createHash } from "node:crypto";
import type { Actor } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { vapidKeys } from "./vapid.server.ts";

/** A browser that shows a person's notifications. */
export interface Device {
  readonly id: string;
  /** By which the browser itself sees whether it is the one. */
  readonly print: string;
  readonly userAgent: string;
  /** ISO 8601. */
  readonly since: string;
}

/** One's own browsers that show notifications, the latest first. */
export async function myDevices(actor: Actor): Promise<Device[]> {
  const rows = await sql<{ id: string; endpoint: string; userAgent: string; createdAt: Date }>(
    `select id, endpoint, user_agent as "userAgent", created_at as "createdAt" from push_subscription
     where person_id = $1 order by created_at desc, id desc`,
    [actor.id],
  );
  return rows.map(({ id, endpoint, userAgent, createdAt }) => ({
    id,
    print: createHash("sha256").update(endpoint).digest("hex"),
    userAgent,
    since: createdAt.toISOString(),
  }));
}

/** The key that a browser is given when it is to take messages of ours; null where the service worker is switched off. */
export async function pushKey(): Promise<string | null> {
  if (registry().settings.noServiceWorker) return null;
  return (await vapidKeys(sql)).publicKey;
}
