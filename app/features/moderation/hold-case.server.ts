import { notFound } from "#app/core/errors.ts";
import type { Moderated } from "#app/core/moderated.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Case } from "./case.ts";
import { findCase, lockCase } from "./case.store.server.ts";

/** In place of a file that was taken away for good: what was decided about it stays. */
function gone({ thingKind: kind, thingId: id, ideaId, concernedIds: authorIds }: Case): Moderated {
  const nothing = () => Promise.resolve();
  return {
    ...{ kind, id, ideaId, authorIds, title: "", said: "", url: `/ideas/${ideaId}` },
    ...{ standing: "gone", canSee: () => false, hide: nothing, restore: nothing },
  };
}

/**
 * A case with its thing, both held until the transaction ends; whoever has come to be an author of it since counts as
 * concerned. Throws `not_found`.
 */
export async function holdCase(sql: RunSql, id: string): Promise<{ held: Case; thing: Moderated }> {
  const found = await findCase(sql, id);
  const thing =
    found &&
    ((await registry().moderated.get(found.thingKind)?.lock(sql, found.thingId)) ?? gone(found));
  const held = await lockCase(sql, id);
  if (!held || !thing) throw notFound("moderation.caseUnknown");
  const concernedIds = [...held.concernedIds, ...thing.authorIds];
  return { held: { ...held, concernedIds }, thing };
}
