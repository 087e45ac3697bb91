import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { deleteOldMail } from "./mail.store.server.ts";

const keptFor = 90 * 24 * 60 * 60 * 1000;

/** Forgets mails three months after they went out or were stopped; what waits or has failed stays for administrators. */
export async function dropOldMail(): Promise<void> {
  await transact(system, ({ sql, now }) => deleteOldMail(sql, new Date(now.getTime() - keptFor)));
}
