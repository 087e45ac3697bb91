import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { unitTree } from "../people.queries.server.ts";
import type { PlacedUnit } from "../unit.ts";
import { peopleBelow, wayDownTo } from "./unit-places.ts";

/** A unit one can go to. */
export interface UnitLink {
  readonly id: string;
  readonly name: string;
}

export interface UnitManagerLine {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
}

export interface UnitPage extends UnitLink {
  /** From the root down to the unit above this one. */
  readonly above: readonly UnitLink[];
  /** Right below it, each with its active people, those of its own sub-units included. */
  readonly subUnits: readonly (UnitLink & { readonly people: number })[];
  readonly people: number;
  readonly managers: readonly UnitManagerLine[];
  /** Whose managers they are, when the unit has none of its own. */
  readonly managersOf: UnitLink | null;
}

/** A unit, where it stands, and who manages it: its own managers, else those of the nearest unit above. Throws `not_found`. */
export async function unitPage(actor: Actor, id: string): Promise<UnitPage> {
  if (!may(actor, peoplePolicy.see, { personId: "" })) throw notFound("directory.unitUnknown");
  const [tree, counts] = await Promise.all([unitTree(), activePeople()]);
  const unit = tree.find((one) => one.id === id);
  if (!unit) throw notFound("directory.unitUnknown");
  const people = peopleBelow(tree, counts);
  const way = wayDownTo(tree, id);
  const subUnits = tree.filter(({ parentId }) => parentId === id);
  return {
    ...linkTo(unit),
    above: way.slice(0, -1).map(linkTo),
    subUnits: subUnits.map((one) => ({ ...linkTo(one), people: people.get(one.id) ?? 0 })),
    people: people.get(id) ?? 0,
    ...(await managersAlong(way)),
  };
}

function linkTo({ id, name }: PlacedUnit): UnitLink {
  return { id, name };
}

async function activePeople(): Promise<Map<string, number>> {
  const rows = await prepared<{ unitId: string; people: number }>(
    "active-people",
    `select unit_id as "unitId", count(*)::int as people from person
     where deactivated_at is null and import_id is null group by unit_id`,
    [],
  );
  return new Map(rows.map(({ unitId, people }) => [unitId, people]));
}

async function managersAlong(
  way: readonly PlacedUnit[],
): Promise<Pick<UnitPage, "managers" | "managersOf">> {
  const rows = await prepared<UnitManagerLine & { unitId: string }>(
    "managers-along",
    `select p.id, p.name, p.job_title as "jobTitle", m.unit_id as "unitId"
     from unit_manager m join person p on p.id = m.person_id
     where m.unit_id = any($1::uuid[]) and p.deactivated_at is null order by p.name, p.id`,
    [way.map(({ id }) => id)],
  );
  const [own, ...above] = [...way].reverse();
  const nearest = [own, ...above].find((unit) => rows.some(({ unitId }) => unitId === unit?.id));
  const managers = rows.filter(({ unitId }) => unitId === nearest?.id);
  return {
    managers: managers.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })),
    managersOf: nearest && nearest !== own ? linkTo(nearest) : null,
  };
}
