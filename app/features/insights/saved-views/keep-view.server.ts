import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insightsSearch } from "../periods/filter.ts";
import { lineageOf } from "../view/units.queries.server.ts";
import { readView } from "../view/view.server.ts";
import { savedViewPolicy } from "./saved-view.policy.ts";
import type { ChangeView, KeepView } from "./saved-view.schema.ts";
import {
  deleteView,
  insertView,
  lockView,
  lockViewsOf,
  updateView,
  viewsOf,
} from "./saved-view.store.server.ts";
import { savedViewLimits } from "./saved-view.ts";

/**
 * Keeps a page with its filter under a name of one's own; sending the same form again keeps one. What in the filter makes no
 * sense is left out, as it is on pages. Throws `forbidden`, or `conflict` when one has a view of this name, or as many as
 * anybody may keep.
 */
export async function keepView(actor: Actor, wish: KeepView): Promise<void> {
  const { id, name, page, isShared } = wish;
  const { filter, today, units } = await readView(actor, new URLSearchParams(wish.search));
  const { unitId } = filter;
  await transact(actor, async ({ sql, now, record }) => {
    await lockViewsOf(sql, actor.id);
    const who = await actorNow(sql, actor);
    authorize(who, savedViewPolicy.keep, {
      lineage: unitId === null ? [] : lineageOf(units, unitId),
    });
    const kept = await viewsOf(sql, who.id);
    if (kept.some((view) => view.id === id)) return;
    if (kept.length >= savedViewLimits.each)
      throw conflict("saved-views.full", { count: savedViewLimits.each });
    if (kept.some((view) => view.name === name)) throw conflict("saved-views.nameTaken");
    const search = insightsSearch(filter, today);
    const view = { id, name, page, search, unitId, isShared, personId: who.id, at: now };
    // An id that is somebody else's.
    if (!(await insertView(sql, view))) throw notFound("saved-views.unknown");
    record({ kind: "saved-view.kept", subject: { kind: "saved-view", id }, data: { isShared } });
  });
}

/**
 * Gives one's view another name, or other readers; saying it twice is harmless. Throws `not_found`, or `conflict` when
 * another view has the name or this one was changed meanwhile.
 */
export async function changeView(actor: Actor, id: string, change: ChangeView): Promise<void> {
  const { name, isShared, seenRevision } = change;
  await transact(actor, async ({ sql, record }) => {
    await lockViewsOf(sql, actor.id);
    const view = isId(id) ? await lockView(sql, id) : null;
    const isOwn = view && savedViewPolicy.change(await actorNow(sql, actor), view).allowed;
    if (!isOwn) throw notFound("saved-views.unknown");
    if (view.name === name && view.isShared === isShared) return;
    if (view.revision !== seenRevision) throw conflict("saved-views.changedMeanwhile");
    const kept = await viewsOf(sql, view.personId);
    if (kept.some((other) => other.id !== id && other.name === name))
      throw conflict("saved-views.nameTaken");
    await updateView(sql, { id, name, isShared });
    record({ kind: "saved-view.kept", subject: { kind: "saved-view", id }, data: { isShared } });
  });
}

/** Takes one's view away; harmless when it is gone already. Throws `not_found` for a colleague's. */
export async function removeView(actor: Actor, id: string): Promise<void> {
  if (!isId(id)) return;
  await transact(actor, async ({ sql, record }) => {
    const view = await lockView(sql, id);
    if (!view) return;
    if (!savedViewPolicy.change(await actorNow(sql, actor), view).allowed)
      throw notFound("saved-views.unknown");
    await deleteView(sql, id);
    record({ kind: "saved-view.removed", subject: { kind: "saved-view", id }, data: {} });
  });
}
