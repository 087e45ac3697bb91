import { system } from "#app/core/actor.ts";
import { addUnit } from "#app/features/people/add-unit.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { invitePerson } from "#app/features/people/invite-person.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import type { DemoOrganisation } from "./demo/types.ts";

/** The organisation, its units and its people. */
export async function loadPeople(demo: DemoOrganisation): Promise<void> {
  const { name, timeZone, language, foundedAt } = demo;
  await under({ now: foundedAt }, async () => {
    await changeOrganisation(system, { name, timeZone, language });
    const units = await loadUnits(demo);
    await loadColleagues(demo, units);
  });
}

/** Ids by the keys of the demo. */
type Ids = ReadonlyMap<string, string>;

async function loadUnits({ units }: DemoOrganisation): Promise<Ids> {
  const ids = new Map<string, string>();
  const present = await db().unit.findMany({ select: { id: true, name: true } });
  for (const { key, parentKey, name } of units) {
    const known = present.find((unit) => unit.name === name)?.id;
    const parentId = parentKey === null ? null : idOf(ids, parentKey);
    ids.set(key, known ?? (await addUnit(system, { name, parentId })));
  }
  return ids;
}

async function loadColleagues({ people }: DemoOrganisation, units: Ids): Promise<void> {
  const present = await db().person.findMany({ select: { email: true } });
  const known = new Set(present.map(({ email }) => email));
  for (const {
    email,
    name,
    jobTitle,
    role,
    isAdmin,
    isModerator,
    language,
    unitKey,
    manages,
  } of people) {
    if (known.has(email)) continue;
    const unitId = idOf(units, unitKey);
    const managed = manages.map((key) => idOf(units, key));
    await invitePerson(system, {
      email,
      name,
      jobTitle,
      role,
      isAdmin,
      isModerator,
      language,
      unitId,
      manages: managed,
    });
  }
}

/** Lets the sign-in page offer a few of them with one click. */
export async function offerSignIn({ people, signInPeople }: DemoOrganisation): Promise<void> {
  const ids = await personIds(people);
  const value = {
    people: signInPeople.map(({ personKey, line }) => ({
      personId: idOf(ids, personKey),
      description: { ...line },
    })),
  };
  const row = { key: "demo", value };
  await db().installation.upsert({ where: { key: "demo" }, create: row, update: row });
}

/** The people of the demo by their keys. */
export async function personIds(people: DemoOrganisation["people"]): Promise<Ids> {
  const rows = await db().person.findMany({
    where: { email: { not: null } },
    select: { id: true, email: true },
  });
  const byEmail = new Map(rows.map(({ id, email }) => [email, id]));
  return new Map(
    people.flatMap(({ key, email }) => {
      const id = byEmail.get(email);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

/** The units of the demo by their keys. */
export async function unitIds(units: DemoOrganisation["units"]): Promise<Ids> {
  const rows = await db().unit.findMany({ select: { id: true, name: true } });
  const byName = new Map(rows.map(({ id, name }) => [name, id]));
  return new Map(
    units.flatMap(({ key, name }) => {
      const id = byName.get(name);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

/** An id by its key. Throws when the demo's own lists do not fit together. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined)
    throw new Error(`The demo organisation has nobody and nothing called ${key}.`);
  return id;
}
