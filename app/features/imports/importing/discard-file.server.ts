import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { importPolicy } from "../import.policy.ts";
import { deleteFile, importFile } from "./import-file.store.server.ts";

/** Throws an uploaded file away; what was brought in from it stays. Throws `conflict` while it is being brought in. */
export async function discardFile(actor: Actor, fileId: string): Promise<void> {
  await transact(actor, async ({ sql }) => {
    const file = await importFile(sql, fileId, "for update");
    authorize(await actorNow(sql, actor), importPolicy.manage, undefined);
    if (file && !(await deleteFile(sql, fileId))) throw conflict("importing.confirmedAlready");
  });
}
