import type { Pool } from "pg";
import { vi } from "vitest";

/**
 * Starts several things while `hold`'s rows are locked, lets them all come up against the lock, and only
 * then lets go, so that "at once" does not depend on luck. Returns how each of them ended.
 */
export async function atOnce<T>(
  pool: Pool,
  hold: { readonly text: string; readonly values: readonly unknown[] },
  starts: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const holder = await pool.connect();
  try {
    await holder.query("begin");
    await holder.query(hold.text, [...hold.values]);
    // Looked after at once: whatever does not wait may be refused before the others have begun to.
    const settled = Promise.allSettled(starts.map((start) => start()));
    await vi.waitUntil(async () => (await waiting(pool)) >= starts.length, {
      interval: 10,
      timeout: 10_000,
    });
    await holder.query("commit");
    return await settled;
  } finally {
    holder.release();
  }
}

async function waiting(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}
