import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { importPolicy } from "../import.policy.ts";
import { standingOf } from "./import-file.ts";
import { confirmFile, importFile } from "./import-file.store.server.ts";
import { outlineOfFile } from "./import-file.queries.server.ts";

/**
 * Has an uploaded file brought in, by a job that follows from the event; a second time changes nothing.
 * Throws `not_found`, and `conflict` when every row must be right and one is not, or when none would come in.
 */
export async function confirmImport(actor: Actor, fileId: string): Promise<void> {
  authorize(actor, importPolicy.manage, undefined);
  const outline = await outlineOfFile(actor, fileId);
  await transact(actor, async ({ sql, now, record }) => {
    const file = await importFile(sql, fileId, "for update");
    authorize(await actorNow(sql, actor), importPolicy.manage, undefined);
    if (!file) throw notFound("importing.fileUnknown");
    if (standingOf(file) !== "checked") return;
    if (outline && file.strict && outline.bad > 0)
      throw conflict("importing.strictRefused", { count: outline.bad });
    if (outline?.new === 0) throw conflict("importing.nothingNew");
    const importId = newId(now.getTime());
    await confirmFile(sql, fileId, importId);
    record({
      kind: "import.confirmed",
      subject: { kind: "import", id: importId },
      data: { fileId },
    });
  });
}
