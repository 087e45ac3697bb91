import type { RunSql } from "#app/core/subject.ts";
import type { Known } from "../conflicts.ts";

interface Row {
  readonly id: string;
  readonly unitId: string;
  readonly manages: readonly string[];
}

/**
 * What the organisation shows of people, for conflicts of interest between any of them and some judges. Ideas count only
 * where both are named as authors: nothing leads from a pseudonym to a person.
 */
export async function knownPeople(
  sql: RunSql,
  personIds: readonly string[],
  judgeIds: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const all = [...new Set([...personIds, ...judgeIds])];
  const rows = await sql<Row>(
    `select p.id, p.unit_id as "unitId",
       array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages
     from person p where p.id = any($1::uuid[])`,
    [all],
  );
  const [paths, together] = [await unitPaths(sql), await coAuthors(sql, all, judgeIds)];
  return new Map(
    rows.map(({ id, unitId, manages }) => [
      id,
      {
        ...{ id, unitId, manages },
        unitPath: paths(unitId),
        coAuthorIds: together.get(id) ?? [],
      },
    ]),
  );
}

async function unitPaths(sql: RunSql): Promise<(unitId: string) => string[]> {
  const units = await sql<{ id: string; parentId: string | null }>(
    `select id, parent_id as "parentId" from unit`,
  );
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  return (unitId) => {
    const path: string[] = [];
    for (let at: string | null = unitId; at !== null; at = parents.get(at) ?? null)
      path.unshift(at);
    return path;
  };
}

async function coAuthors(
  sql: RunSql,
  personIds: readonly string[],
  judgeIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const pairs = await sql<{ judgeId: string; personId: string }>(
    `select distinct j.person_id as "judgeId", a.person_id as "personId"
     from idea_author j join idea_author a on a.idea_id = j.idea_id and a.person_id <> j.person_id
     where j.named and a.named and j.person_id = any($1::uuid[]) and a.person_id = any($2::uuid[])`,
    [judgeIds, personIds],
  );
  const found = new Map<string, string[]>();
  for (const { judgeId, personId } of pairs)
    found.set(judgeId, [...(found.get(judgeId) ?? []), personId]);
  return found;
}
