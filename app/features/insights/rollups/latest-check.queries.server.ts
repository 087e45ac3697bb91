import { prepared } from "#app/platform/db.server.ts";

/** When rollups and facts were compared last, and by table how many rows differed; null before the first time. */
export async function latestCheck() {
  const [row] = await prepared<{ at: Date; differences: Readonly<Record<string, number>> }>(
    "latest-insight-check",
    "select at, differences from insight_check order by at desc limit 1",
    [],
  );
  if (!row) return null;
  const differing = Object.values(row.differences).reduce((sum, n) => sum + n, 0);
  return { at: row.at.toISOString(), differing };
}
