import { mark, markStaff } from "#app/features/insights/rollups/mark.store.server.ts";
import { periodOf } from "#app/features/insights/rollups/period-number.ts";
import { countedActs } from "#app/features/insights/figures/counts.queries.server.ts";
import { countedRows } from "#app/features/insights/published/counted.queries.server.ts";
import { wholeOrganisation } from "#app/features/insights/published/published-figure.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { vi } from "vitest";
import { react } from "#app/reactions/react.server.ts";
import { refreshRollups } from "#app/features/insights/rollups/refresh.server.ts";
import { waitingIdeas } from "#app/features/insights/rollups/vote-changes.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

const tables = [
  ...[
    "insight_idea",
    "insight_stage",
    "insight_act",
    "insight_count",
    "insight_pair",
    "insight_person",
  ],
  ...["insight_person_period", "insight_staff"],
] as const;

/** Every row of every rollup, in an order that does not depend on how it came about. */
export async function everyRow(): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await sql<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t order by 1`,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

/** Does what follows from everything that happened, and brings the rollups up to date. */
export async function caughtUp(): Promise<void> {
  await doJobs("react", react);
  await refreshedWholly();
}

/** Brings the rollups up to date, votes included that wait for a transaction of some other test on the same server. */
export async function refreshedWholly(): Promise<void> {
  await vi.waitUntil(async () => {
    await refreshRollups();
    return (await waitingIdeas(sql)).size === 0;
  }, patience);
}

const patience = { timeout: 30_000, interval: 20 };

/** May 2026, of everything. */
export const may = {
  from: "2026-05-01",
  to: "2026-05-31",
  unitId: null,
  categoryId: null,
  kind: null,
};
export const inMay = new Date("2026-05-20T10:00:00Z");
const month = periodOf("month", "2026-05-20");

/** How often each act is counted in May, of all or of one unit. */
export async function actsInMay(unitId: string | null = null): Promise<Record<string, number>> {
  const acts = ["idea", "posted", "voted", "commented", "coauthored"] as const;
  const rows = await countedActs({ ...may, unitId }, "whole", acts);
  return Object.fromEntries(rows.map(({ act, n }) => [act, n]));
}

/** How many people did what in the months up to May. */
export async function peopleInMay(unitId = wholeOrganisation, span = 1) {
  const rows = await countedRows(sql, "month", { span, last: month });
  return rows.find((row) => row.unitId === unitId && !row.isDirect);
}

/** An idea of May, with a supporter and a commenter, each in a unit of their own. */
export async function anIdeaOfMay() {
  const [author, voter, commenter] = [await aPerson(), await aPerson(), await aPerson()];
  const idea = await anIdea({ by: author, at: inMay });
  await sql("insert into vote (idea_id, person_id, at) values ($1, $2, $3)", [
    ...[idea.id, voter.id, inMay],
  ]);
  const comment = await aComment({ by: commenter, on: idea, at: inMay });
  return { author, voter, commenter, idea, comment };
}

/** Reckons ideas anew, and whatever else waits. */
export async function reckoned(...ids: readonly string[]): Promise<void> {
  await mark("idea", ids);
  // Builders make people without saying so.
  await markStaff();
  await refreshedWholly();
}
