import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { changePerson } from "#app/features/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { peopleList, personDetails } from "#app/features/people/administration.queries.server.ts";
import { profile } from "#app/features/people/profile.queries.server.ts";
import type { PersonFacts } from "#app/features/people/person.ts";
import { reactivatePerson } from "#app/features/people/reactivate-person.server.ts";
import { startSession, whoIsSignedIn } from "#app/platform/session.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const nobody = "018f0000-0000-7000-8000-000000000000";

function anAdmin(name = "Admin") {
  return aPerson({ name, admin: true, password: "seven kettles under the bridge" });
}

async function change(by: Actor, whom: Actor, wish: Partial<PersonFacts>): Promise<void> {
  const row = await database.prisma.person.findUniqueOrThrow({ where: { id: whom.id } });
  const { name, jobTitle, unitId, role, isAdmin, isModerator } = row;
  const { manages } = whom;
  const email = row.email ?? "";
  const standing = { name, email, jobTitle, unitId, role, isAdmin, isModerator, manages };
  await changePerson(by, { personId: whom.id, facts: { ...standing, ...wish } });
}

async function administrators(): Promise<number> {
  return database.prisma.person.count({ where: { isAdmin: true, deactivatedAt: null } });
}

describe("changing a person", () => {
  test("counts at once: role, unit and grants, told to every node", async () => {
    const [admin, ada, unit] = [await anAdmin(), await aPerson(), await aUnit()];
    const cookie = (await startSession(ada.id, "")).split(";")[0];
    await change(admin, ada, {
      role: "manager",
      unitId: unit.id,
      manages: [unit.id, unit.id],
      isModerator: true,
    });
    expect(database.revoked).toEqual([{ personId: ada.id }]);
    const { actor } = (await whoIsSignedIn(cookie)) ?? {};
    expect(actor).toMatchObject({ role: "manager", unitId: unit.id, isModerator: true });
    expect(actor?.manages).toEqual([unit.id]);
  });

  test("to what it is already changes and tells nothing", async () => {
    const [admin, ada] = [await anAdmin(), await aPerson()];
    await change(admin, ada, {});
    expect(database.revoked).toEqual([]);
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });

  test("is for administrators, and judged by the rights they have now", async () => {
    const [admin, other, ada] = [await anAdmin(), await anAdmin(), await aPerson()];
    await expect(change(ada, ada, { isAdmin: true })).rejects.toMatchObject({ kind: "forbidden" });
    await change(admin, other, { isAdmin: false });
    // `other` still holds a sign-in that says administrator.
    await expect(change(other, ada, { isAdmin: true })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("keeps role and managed units together", async () => {
    const [admin, ada, unit] = [await anAdmin(), await aPerson(), await aUnit()];
    await expect(change(admin, ada, { role: "manager" })).rejects.toMatchObject({
      says: { key: "people.managerWithoutUnits" },
    });
    await expect(change(admin, ada, { manages: [unit.id] })).rejects.toMatchObject({
      says: { key: "people.staffWithUnits" },
    });
    await expect(change(admin, ada, { role: "manager", manages: [nobody] })).rejects.toMatchObject({
      says: { key: "people.managedUnitUnknown" },
    });
  });

  test("of nobody, of a broken id and of an imported person is not found", async () => {
    const admin = await anAdmin();
    const ghost = { ...admin, id: nobody };
    const facts = { ...(await personDetails(admin, admin.id)), email: "x@example.org" };
    for (const personId of [ghost.id, "nonsense", "'; drop table person"]) {
      await expect(changePerson(admin, { personId, facts })).rejects.toMatchObject({
        kind: "not_found",
      });
      await expect(deactivatePerson(admin, personId)).rejects.toMatchObject({ kind: "not_found" });
      await expect(personDetails(admin, personId)).rejects.toMatchObject({ kind: "not_found" });
      await expect(profile(admin, personId)).rejects.toMatchObject({ kind: "not_found" });
    }
  });
});

describe("the last administrator who can sign in", () => {
  const last = { kind: "conflict", says: { key: "people.lastAdministrator" } };

  test("cannot give the right up or be deactivated", async () => {
    const admin = await anAdmin();
    await expect(change(admin, admin, { isAdmin: false })).rejects.toMatchObject(last);
    await expect(deactivatePerson(admin, admin.id)).rejects.toMatchObject(last);
    expect(await administrators()).toBe(1);
  });

  test("is not relieved by a colleague who was invited and has no password yet", async () => {
    const admin = await anAdmin();
    await aPerson({ admin: true });
    await expect(change(admin, admin, { isAdmin: false })).rejects.toMatchObject(last);
  });

  test("remains when two give the right up at once", async () => {
    const [one, two] = [await anAdmin("One"), await anAdmin("Two")];
    const outcomes = await Promise.allSettled([
      change(one, one, { isAdmin: false }),
      deactivatePerson(two, two.id),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await administrators()).toBe(1);
  });

  test("remains when two take it from each other at once", async () => {
    const [one, two] = [await anAdmin("One"), await anAdmin("Two")];
    const outcomes = await Promise.allSettled([
      change(one, two, { isAdmin: false }),
      change(two, one, { isAdmin: false }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await administrators()).toBe(1);
  });
});

describe("deactivation", () => {
  test("ends every sign-in at once, keeps the person, and can be repeated and undone", async () => {
    const [admin, ada] = [await anAdmin(), await aPerson({ moderator: true })];
    const cookie = (await startSession(ada.id, "")).split(";")[0];
    await deactivatePerson(admin, ada.id);
    await deactivatePerson(admin, ada.id);
    expect(await whoIsSignedIn(cookie)).toBeNull();
    expect(database.revoked).toContainEqual({ personId: ada.id });
    expect(await database.prisma.session.count()).toBe(0);
    expect((await profile(admin, ada.id)).deactivated).toBe(true);
    expect(await database.prisma.domainEvent.count()).toBe(1);
    await reactivatePerson(admin, ada.id);
    expect(await personDetails(admin, ada.id)).toMatchObject({
      isModerator: true,
      standing: "invited",
    });
  });

  test("is for administrators only", async () => {
    const [ben, ada] = [await aPerson({ role: "leader" }), await aPerson({ deactivated: true })];
    await expect(deactivatePerson(ben, ben.id)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(reactivatePerson(ben, ada.id)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("the list of people", () => {
  test("comes by name, page by page, each person once, also those of the same name", async () => {
    const admin = await anAdmin("Zed");
    const unit = await aUnit();
    await database.pool.query(
      `insert into person (id, name, email, unit_id)
       select gen_random_uuid(), case when n % 3 = 0 then 'Same Name' else 'Person ' || n end,
         'n' || n || '@example.org', $1 from generate_series(1, 119) n`,
      [unit.id],
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof peopleList>> = await peopleList(admin, {
        search: "",
        after,
      });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  test.each([
    { key: "name", descending: false },
    { key: "name", descending: true },
    { key: "email", descending: false },
    { key: "unit", descending: false },
    { key: "unit", descending: true },
  ] as const)("reads the same forwards and backwards, in the order of %j", async (order) => {
    const admin = await anAdmin("Zed");
    const units = [await aUnit(), await aUnit(), await aUnit()];
    await database.pool.query(
      `insert into person (id, name, email, unit_id)
       select gen_random_uuid(), 'Person ' || n % 7, 'n' || n || '@example.org',
         ($1::uuid[])[1 + n % 3] from generate_series(1, 129) n`,
      [units.map(({ id }) => id)],
    );
    const wish = { search: "", order };
    const first = await peopleList(admin, wish);
    const second = await peopleList(admin, { ...wish, after: first.next });
    const third = await peopleList(admin, { ...wish, after: second.next });
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 30]);
    expect([first.previous, third.next]).toEqual([null, null]);
    const all = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(all).size).toBe(130);

    const back = await peopleList(admin, { ...wish, before: third.previous });
    expect(back).toEqual(second);
    expect(await peopleList(admin, { ...wish, before: back.previous })).toEqual(first);

    const shown = [first, second, third].flatMap(({ rows }) => rows.map((row) => row[order.key]));
    const { rows: sorted } = await database.pool.query<{ value: string }>(
      `select value from unnest($1::text[]) value order by value ${order.descending ? "desc" : "asc"}`,
      [shown],
    );
    expect(shown).toEqual(sorted.map(({ value }) => value));
  });

  test("is searched by part of a name or address, taken literally", async () => {
    const admin = await anAdmin("Admin");
    await aPerson({ name: "Ömer 100%", email: "omer@example.org" });
    await aPerson({ name: "Ines_Vale", email: "ines@example.org" });
    const names = async (search: string) =>
      (await peopleList(admin, { search, after: "nonsense" })).rows.map(({ name }) => name);
    expect(await names("100%")).toEqual(["Ömer 100%"]);
    expect(await names("ines@")).toEqual(["Ines_Vale"]);
    expect(await names("s_v")).toEqual(["Ines_Vale"]);
    expect(await names("%")).toEqual(["Ömer 100%"]);
    expect(await names("' or ''='")).toEqual([]);
    expect(await names("\\")).toEqual([]);
    expect(await names("ines\u0000@")).toEqual(["Ines_Vale"]);
  });

  test("is for administrators, and shows nobody imported", async () => {
    const [admin, ada] = [await anAdmin(), await aPerson()];
    await database.pool.query(
      "insert into import (id, kind, name, fingerprint) values ($1, 'ballots', 'x', 'x')",
      [nobody],
    );
    await database.pool.query("update person set email = null, import_id = $1 where id = $2", [
      nobody,
      ada.id,
    ]);
    const { rows } = await peopleList(admin, { search: "", after: null });
    expect(rows.map(({ id }) => id)).toEqual([admin.id]);
    await expect(peopleList(ada, { search: "", after: null })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(personDetails(admin, ada.id)).rejects.toMatchObject({ kind: "not_found" });
    await expect(deactivatePerson(admin, ada.id)).rejects.toMatchObject({ kind: "not_found" });
  });
});
