import type { Pool } from "pg";
import { prepared } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";

const believedFor = 60_000;
const believed = new WeakMap<Pool, Map<string, { name: string; at: number }>>();

/** What a unit is called, for the frame of every page: at most a minute old. */
export async function unitName(id: string): Promise<string> {
  const names = namesOf(registry().pool);
  const known = names.get(id);
  if (known && Date.now() - known.at < believedFor) return known.name;
  const [row] = await prepared<{ name: string }>(
    "unit-name",
    "select name from unit where id = $1::uuid",
    [id],
  );
  const name = row?.name ?? "";
  names.set(id, { name, at: Date.now() });
  return name;
}

function namesOf(pool: Pool): Map<string, { name: string; at: number }> {
  const known = believed.get(pool) ?? new Map<string, { name: string; at: number }>();
  believed.set(pool, known);
  return known;
}
