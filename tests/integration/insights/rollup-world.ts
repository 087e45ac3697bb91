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
  ...["insight_person_period", "insight_people", "insight_mover", "insight_staff"],
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
