import { prepared } from "#app/platform/db.server.ts";

/** The id of the one active person of each name. */
export async function onlyBearers(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await prepared<{ name: string; id: string }>(
    "only-bearers",
    `select name, (array_agg(id))[1] as id from person
     where name = any($1::text[]) and deactivated_at is null and import_id is null
     group by name having count(*) = 1`,
    [names],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}
