import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { importPolicy } from "../import.policy.ts";
import { standingOf } from "./import-file.ts";
import { importFile, updateWish } from "./import-file.store.server.ts";
import type { ImportWish } from "./plan.ts";

/** Changes how an uploaded file is to be brought in. Throws `not_found`, and `conflict` once it has been confirmed. */
export async function chooseImport(actor: Actor, fileId: string, wish: ImportWish): Promise<void> {
  await transact(actor, async ({ sql }) => {
    const file = await importFile(sql, fileId, "for update");
    authorize(await actorNow(sql, actor), importPolicy.manage, undefined);
    if (!file) throw notFound("importing.fileUnknown");
    if (standingOf(file) !== "checked") throw conflict("importing.confirmedAlready");
    await updateWish(sql, fileId, wish);
  });
}
