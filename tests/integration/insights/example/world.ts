import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { markStaff } from "#app/features/insights/rollups/mark.store.server.ts";
import { insertBadge } from "#app/features/recognition/badge/badge.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { aLook, aValue, someTerms } from "#tests/support/recognition-builders.ts";
import { timeZone, type ExampleUnit } from "./document.ts";

/** The organisation of the example, by the names that its rows use. */
export interface World {
  readonly units: ReadonlyMap<string, { readonly id: string }>;
  /** As they are now: whoever moves is of another unit. */
  readonly people: Map<string, Actor>;
  readonly ideas: Map<string, string>;
  readonly leader: Actor;
  readonly categoryId: string;
  readonly badgeId: string;
  readonly valueId: string;
  /** Who looks at the figures in the end, and when. */
  looked?: { readonly by: Actor; readonly at: Date };
}

/** Everybody in their unit, since long before anything happens, and nobody else. */
export async function aWorld(places: readonly ExampleUnit[]): Promise<World> {
  await anOrganisation({ timeZone });
  const units = new Map<string, { readonly id: string }>();
  const people = new Map<string, Actor>();
  let leader: Actor | undefined;
  for (const place of places) {
    const above = place.under === null ? {} : { under: named(units, place.under) };
    const unit = await aUnit({ name: place.name, ...above });
    units.set(place.name, unit);
    for (const name of place.people) {
      if (people.has(name)) throw new Error(`There are two called ${name}.`);
      const leads = name === place.leader;
      const person = await aPerson({ name, unit, role: leads ? "leader" : "staff", admin: leads });
      people.set(name, person);
      if (leads) leader = person;
    }
  }
  if (!leader) throw new Error("Nobody leads.");
  await sql("update person set created_at = '2026-01-01'");
  await sql("update person_stay set from_at = '2026-01-01'");
  await markStaff();
  const badgeId = newId();
  const change = { id: badgeId, personId: leader.id, at: new Date("2026-01-01") };
  await insertBadge(sql, { ...change, look: aLook(), terms: someTerms() });
  const [{ id: categoryId }, valueId] = [await aCategory(), await aValue()];
  return { units, people, ideas: new Map(), leader, categoryId, badgeId, valueId };
}

/** The person of that name. */
export function actorOf({ people }: World, name: string | undefined): Actor {
  return named(people, name);
}

/** The unit of that name. */
export function unitNamed({ units }: World, name: string | undefined): { readonly id: string } {
  return named(units, name);
}

/** The id of an idea that has been posted. */
export function ideaNamed({ ideas }: World, title: string | null): string {
  return named(ideas, title ?? "–");
}

function named<Value>(all: ReadonlyMap<string, Value>, name = ""): Value {
  const found = all.get(name);
  if (found === undefined) throw new Error(`Nothing is called “${name}”.`);
  return found;
}
