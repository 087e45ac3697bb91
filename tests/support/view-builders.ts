import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { keepView } from "#app/features/insights/saved-views/keep-view.server.ts";
import type { KeepView } from "#app/features/insights/saved-views/saved-view.schema.ts";

/** A view of the rules of last month, kept for oneself unless it says otherwise; returns its id. */
export async function aSavedView(by: Actor, part: Partial<KeepView> = {}): Promise<string> {
  const id = newId();
  const usual = { name: "Rules, last month", page: "rules", isShared: false } as const;
  await keepView(by, { id, ...usual, search: "?period=last-month", ...part });
  return part.id ?? id;
}
