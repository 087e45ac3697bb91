import { prepared } from "#app/platform/db.server.ts";

/** The categories that figures can be narrowed to. */
export async function categoryIds(): Promise<ReadonlySet<string>> {
  const rows = await prepared<{ id: string }>(
    "insights-categories",
    "select id from category where import_id is null",
    [],
  );
  return new Set(rows.map(({ id }) => id));
}
