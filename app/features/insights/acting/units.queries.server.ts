import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";

/** What a unit is called; null when there is none. */
export async function unitNamed(
  id: string | null,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!isId(id)) return null;
  const [row] = await prepared<{ id: string; name: string }>(
    "acting-unit",
    "select id, name from unit where id = $1::uuid",
    [id],
  );
  return row ?? null;
}
