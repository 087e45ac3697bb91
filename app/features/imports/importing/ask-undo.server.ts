import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { contributionsTo, isArriving } from "../import.queries.server.ts";
import { findImport, markLeaving } from "../import.store.server.ts";
import { importPolicy } from "../import.policy.ts";

export interface AskUndo {
  readonly importId: string;
  /** What colleagues have given to its ideas since goes too. */
  readonly withContributions: boolean;
}

/**
 * Has an import taken out as a whole, by a job that follows from the event; a second time changes nothing.
 * Throws `not_found`, and `conflict` while it is still coming in, while ideas are merged with its own,
 * or when colleagues' contributions would go that were not given up.
 */
export async function askUndo(
  actor: Actor,
  { importId, withContributions }: AskUndo,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const found = isId(importId) ? await findImport(sql, importId) : null;
    authorize(await actorNow(sql, actor), importPolicy.manage, undefined);
    if (!found) throw notFound("importing.importUnknown");
    if (found.leavingAt) return;
    if (await isArriving(sql, importId)) throw conflict("importing.stillArriving");
    const { votes, comments, decisions, merged, challenges } = await contributionsTo(sql, importId);
    if (merged > 0) throw conflict("importing.mergedInto", { count: merged });
    if (challenges > 0) throw conflict("importing.challengesTouched", { count: challenges });
    if (votes + comments + decisions > 0 && !withContributions)
      throw conflict("importing.hasContributions", { votes, comments, decisions });
    await markLeaving(sql, importId, now);
    record({
      kind: "import.undo-asked",
      subject: { kind: "import", id: importId },
      data: { withContributions },
    });
  });
}
