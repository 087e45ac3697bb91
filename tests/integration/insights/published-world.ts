import type { Period } from "#app/features/insights/periods/period.ts";
import { publishedPeople } from "#app/features/insights/published/published.queries.server.ts";
import {
  settlePublished,
  type SettleWish,
} from "#app/features/insights/published/settle.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { newId } from "#app/core/ids.ts";
import { reckoned } from "./rollup-world.ts";

/** Weeks of May 2026 by their Mondays, and the month. */
export const weekOf = (from: string, count = 1): Period => ({ grain: "week", count, from });
export const inTheWeek = "2026-05-04";
export const theWeek = weekOf(inTheWeek);
export const may: Period = { grain: "month", count: 1, from: "2026-05-01" };

/** Settles what has ended by then. */
export function settledOn(day: string, wish: Partial<SettleWish> = {}): Promise<void> {
  const now = new Date(`${day}T08:00:00Z`);
  return under({ now }, () => settlePublished({ withStale: true, ...wish }));
}

/** What is told of who took part there: a number, or that it is not told. */
export async function participants(period: Period, unitId: string | null = null) {
  const answer = (await publishedPeople([period], [unitId]))(period, unitId);
  if (typeof answer === "string") return answer;
  const { people, isHidden } = answer.participation;
  return isHidden ? "hidden" : people;
}

/** People of a unit, as many as that, written at once. */
export async function manyPeople(unit: { readonly id: string }, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await sql(
    `insert into person (id, email, name, unit_id, created_at)
     select id, id || '@example.org', 'Person', $2, '2026-01-05T08:00:00Z' from unnest($1::uuid[]) p (id)`,
    [ids, unit.id],
  );
  return ids;
}

/** Some people support an idea of their own on a day. */
export async function supported(day: string, personIds: readonly string[]): Promise<string> {
  const author = await aPerson({ unit: await outsiders() });
  const idea = await anIdea({ by: author, at: new Date("2026-01-07T08:00:00Z") });
  await sql(
    "insert into vote (idea_id, person_id, at) select $1, id, $3 from unnest($2::uuid[]) p (id)",
    [...[idea.id, personIds, new Date(`${day}T10:00:00Z`)]],
  );
  await reckoned(idea.id);
  return idea.id;
}

async function outsiders(): Promise<{ readonly id: string }> {
  const [unit] = await sql<{ id: string }>("select id from unit where name = 'Outsiders'");
  return unit ?? (await aUnit({ name: "Outsiders" }));
}

/**
 * A ministry with three teams of forty people each, of whom in the week of 4 May 2 of the first, 12 of the second and 15
 * of the third take part, and as many in the two weeks after it.
 */
export async function aMinistry() {
  await anOrganisation();
  const ministry = await aUnit({ name: "Ministry" });
  await manyPeople(await aUnit({ name: "Outsiders" }), 30);
  const units = [];
  const people: string[][] = [];
  for (const name of ["Few", "Twelve", "Fifteen"]) {
    const unit = await aUnit({ name, under: ministry });
    units.push(unit);
    people.push(await manyPeople(unit, 40));
  }
  const acting = [2, 12, 15].flatMap((count, at) => people[at]?.slice(0, count) ?? []);
  for (const day of ["2026-05-05", "2026-05-12", "2026-05-19"]) await supported(day, acting);
  const [few, twelve, fifteen] = units;
  if (!few || !twelve || !fifteen) throw new Error("Units are missing.");
  return { ministry, few, twelve, fifteen, people };
}

/** Everything that is published, in an order that does not depend on how it came about. */
export async function everythingPublished(): Promise<readonly string[]> {
  const rows = await sql<{ row: string }>(
    "select to_jsonb(p)::text as row from insight_published p order by 1",
  );
  return rows.map(({ row }) => row);
}
