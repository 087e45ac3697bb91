import type { RunSql } from "#app/core/subject.ts";
import { prepared } from "#app/platform/db.server.ts";

/** Counts that rollups were brought up to date. */
export async function noteRefresh(sql: RunSql): Promise<void> {
  await sql(
    `insert into insight_refresh (id, revision) values (true, 1)
     on conflict (id) do update set revision = insight_refresh.revision + 1`,
  );
}

/** How often rollups have been brought up to date. */
export async function refreshedTimes(): Promise<number> {
  const [row] = await prepared<{ revision: number }>(
    "insight-refreshed",
    "select revision from insight_refresh",
    [],
  );
  return row?.revision ?? 0;
}
