import type { Actor } from "#app/core/actor.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { askForAction } from "#app/features/insights/acting/actions/ask-for-action.server.ts";
import { moveAction } from "#app/features/insights/acting/actions/move-action.server.ts";
import { setAlert } from "#app/features/insights/acting/alerts/set-alert.server.ts";
import { keepAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { chooseBriefing } from "#app/features/insights/briefing/choose-briefing.server.ts";
import { keepView } from "#app/features/insights/saved-views/keep-view.server.ts";
import { setTarget } from "#app/features/insights/acting/targets/set-target.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import {
  demoAlerts,
  demoAnnotations,
  demoRequests,
  demoTargets,
  demoViews,
} from "./demo/acting.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

const dayLength = 86_400_000;

/** What leaders of the demonstration ask units to do, aim at, note and watch. */
export async function loadActing({ now }: DemoOrganisation): Promise<void> {
  const leader = await aLeader();
  if (!leader) return;
  for (const [n, request] of demoRequests.entries()) await ask(leader, n, request, now);
  const today = now.toISOString().slice(0, 10);
  for (const { key, unit, ...target } of demoTargets) {
    const at = new Date(now.getTime() - 40 * dayLength);
    const unitId = unit === null ? null : await unitNamed(unit);
    const wish = { ...target, unitId, byDay: shiftedDay(today, 120), seenIds: [] };
    await under({ now: at }, () => setTarget(leader, { ...wish, id: stableId(key, at) }));
  }
  for (const { key, daysAgo, text } of demoAnnotations) {
    const at = new Date(now.getTime() - daysAgo * dayLength);
    const id = stableId(key, at);
    const wish = { id, day: shiftedDay(today, -daysAgo), text, unitId: null, seenRevision: 0 };
    await under({ now: at }, () => keepAnnotation(leader, wish));
  }
  for (const { key, unit, ...view } of demoViews) {
    const at = new Date(now.getTime() - 15 * dayLength);
    const unitId = unit === null ? null : await unitNamed(unit);
    const search = `?period=last-month${unitId === null ? "" : `&unit=${unitId}`}`;
    await under({ now: at }, () => keepView(leader, { ...view, search, id: stableId(key, at) }));
  }
  await under({ now: new Date(now.getTime() - 15 * dayLength) }, () => chooseBriefing(leader));
  for (const { key, unit, ...alert } of demoAlerts) {
    const at = new Date(now.getTime() - 20 * dayLength);
    const unitId = unit === null ? null : await unitNamed(unit);
    await under({ now: at }, () => setAlert(leader, { ...alert, unitId, id: stableId(key, at) }));
  }
}

async function ask(
  leader: Actor,
  n: number,
  request: (typeof demoRequests)[number],
  now: Date,
): Promise<void> {
  const at = new Date(now.getTime() - request.daysAgo * dayLength);
  const unitId = await unitNamed(request.unit);
  const owner = unitId === null ? null : await managerOf(unitId);
  if (unitId === null || !owner) return;
  const id = stableId(request.key, at);
  const today = at.toISOString().slice(0, 10);
  const { figure, asked } = request;
  const about = { figure, asked, period: "", unitId, ownerId: owner.id };
  const wish = { ...about, id, dueDay: shiftedDay(today, request.days) };
  await under({ now: at }, () => askForAction(leader, wish));
  for (const [step, { move, text }] of request.steps.entries()) {
    const moment = new Date(at.getTime() + (step + 2) * dayLength);
    const stepId = stableId(`${request.key} ${String(n)} ${String(step)}`, moment);
    const said = { stepId, seenRevision: step, text, ownerId: "", dueDay: "" };
    const who = move === "accept" ? leader : owner;
    await under({ now: moment }, () => moveAction(who, id, move, said));
  }
}

/** The leader who signs in to the demonstration, else the first. */
async function aLeader(): Promise<Actor | null> {
  const [row] = await sql<{ id: string }>(
    `select id from person where role = 'leader' and deactivated_at is null and import_id is null
     order by created_at, id limit 1`,
  );
  return (await actorsByIds(sql, row ? [row.id] : []))[0] ?? null;
}

async function managerOf(unitId: string): Promise<Actor | null> {
  const [row] = await sql<{ id: string }>(
    `select p.id from unit_manager m join person p on p.id = m.person_id
     where m.unit_id = $1 and p.deactivated_at is null order by p.created_at, p.id limit 1`,
    [unitId],
  );
  return (await actorsByIds(sql, row ? [row.id] : []))[0] ?? null;
}

async function unitNamed(name: string): Promise<string | null> {
  const [row] = await sql<{ id: string }>("select id from unit where name = $1", [name]);
  return row?.id ?? null;
}
