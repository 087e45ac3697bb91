import { describe, expect, test } from "vitest";
import { addUnit } from "#app/features/people/add-unit.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { changeUnit } from "#app/features/people/change-unit.server.ts";
import { organisation, unitTree } from "#app/features/people/people.queries.server.ts";
import { removeUnit } from "#app/features/people/remove-unit.server.ts";
import { aPerson, anIdea, anOrganisation, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const nobody = "018f0000-0000-7000-8000-000000000000";

function anAdmin(unit?: { id: string }) {
  return aPerson({ admin: true, ...(unit && { unit }) });
}

describe("a unit", () => {
  test("is added under another one and shown with its path", async () => {
    const root = await aUnit({ name: "Ministry" });
    const admin = await anAdmin(root);
    await addUnit(admin, { name: "Harbours", parentId: root.id });
    await addUnit(admin, { name: "Airports", parentId: root.id });
    await aUnit({ name: "Imported", imported: true });
    expect((await unitTree()).map(({ path }) => path.join("/"))).toEqual([
      "Ministry",
      "Ministry/Airports",
      "Ministry/Harbours",
    ]);
  });

  test("has a name of its own among its neighbours, so that a form sent twice adds it once", async () => {
    const root = await aUnit();
    const admin = await anAdmin(root);
    const add = () => addUnit(admin, { name: "Harbours", parentId: root.id });
    const outcomes = await Promise.allSettled([add(), add()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(addUnit(admin, { name: "HARBOURS", parentId: root.id })).rejects.toMatchObject({
      says: { key: "people.unitNameTaken" },
    });
    await expect(addUnit(admin, { name: "Harbours", parentId: null })).resolves.toBeTruthy();
  });

  test("cannot be put under a unit that does not exist or holds imported people", async () => {
    const [admin, imported] = [await anAdmin(), await aUnit({ imported: true })];
    for (const parentId of [nobody, imported.id]) {
      await expect(addUnit(admin, { name: "Lost", parentId })).rejects.toMatchObject({
        says: { key: "people.unitAboveUnknown" },
      });
    }
  });

  test("is renamed and moved, each recorded once", async () => {
    const [top, other] = [await aUnit({ name: "Top" }), await aUnit({ name: "Other" })];
    const unit = await aUnit({ name: "Before", under: top });
    const admin = await anAdmin(top);
    const wanted = { id: unit.id, name: "After", parentId: other.id };
    await changeUnit(admin, wanted);
    await changeUnit(admin, wanted);
    const events = await database.prisma.domainEvent.findMany({ orderBy: { kind: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual(["unit.moved", "unit.renamed"]);
    expect((await unitTree()).find(({ id }) => id === unit.id)?.path).toEqual(["Other", "After"]);
  });

  test("never stands below itself", async () => {
    const top = await aUnit();
    const middle = await aUnit({ under: top });
    const low = await aUnit({ under: middle });
    const admin = await anAdmin(top);
    for (const parentId of [top.id, middle.id, low.id]) {
      await expect(changeUnit(admin, { id: top.id, name: "Top", parentId })).rejects.toMatchObject({
        kind: "conflict",
        says: { key: "people.unitBelowItself" },
      });
    }
  });

  test("never stands below itself when two are moved under each other at once", async () => {
    const admin = await anAdmin();
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await aUnit(), await aUnit()];
      const outcomes = await Promise.allSettled([
        changeUnit(admin, { id: one.id, name: one.name, parentId: two.id }),
        changeUnit(admin, { id: two.id, name: two.name, parentId: one.id }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    }
    const { rowCount } = await database.pool.query("select from unit");
    expect(await unitTree()).toHaveLength(rowCount ?? 0);
  });

  test("is removed only when nothing belongs to it", async () => {
    const home = await aUnit();
    const admin = await anAdmin(home);
    const [withUnit, withPerson, withManager, withIdea, empty] = await Promise.all(
      Array.from({ length: 5 }, () => aUnit()),
    );
    if (!withUnit || !withPerson || !withManager || !withIdea || !empty) throw new Error("units");
    await aUnit({ under: withUnit });
    await aPerson({ unit: withPerson, deactivated: true });
    await aPerson({ unit: home, manages: [withManager] });
    await anIdea({ by: admin, unit: withIdea });
    for (const { id } of [withUnit, withPerson, withManager, withIdea]) {
      await expect(removeUnit(admin, id)).rejects.toMatchObject({
        says: { key: "people.unitNotEmpty" },
      });
    }
    await removeUnit(admin, empty.id);
    await expect(removeUnit(admin, empty.id)).rejects.toMatchObject({ kind: "not_found" });
    await expect(removeUnit(admin, "nonsense")).rejects.toMatchObject({ kind: "not_found" });
  });

  test("is the affair of administrators", async () => {
    const manager = await aPerson({ manages: [await aUnit()] });
    const id = manager.unitId;
    const refused = { kind: "forbidden" };
    await expect(addUnit(manager, { name: "Mine", parentId: id })).rejects.toMatchObject(refused);
    await expect(changeUnit(manager, { id, name: "X", parentId: null })).rejects.toMatchObject(
      refused,
    );
    await expect(removeUnit(manager, id)).rejects.toMatchObject(refused);
  });
});

describe("the organisation", () => {
  test("is changed by administrators and seen at once", async () => {
    await anOrganisation();
    expect((await organisation()).name).toBe("Bureau of Examples");
    const settings = { name: "Bureau of Tides", timeZone: "America/Montreal", language: "fr" };
    await changeOrganisation(await anAdmin(), { ...settings, language: "fr" });
    expect(await organisation()).toEqual({ ...settings, revision: 1 });
    const [event] = await database.prisma.domainEvent.findMany();
    expect(event?.data).toEqual({ fields: ["name", "timeZone", "language"] });
  });

  test("has a time zone that exists", async () => {
    const admin = await anAdmin();
    for (const timeZone of ["Mars/Olympus", "+02:00", "", "Europe/Paris; drop table unit"]) {
      await expect(
        changeOrganisation(admin, { name: "X", timeZone, language: "en" }),
      ).rejects.toMatchObject({ says: { key: "people.timeZoneUnknown" } });
    }
  });

  test("is not changed by anybody else", async () => {
    await expect(
      changeOrganisation(await aPerson({ role: "leader" }), {
        name: "Mine",
        timeZone: "UTC",
        language: "en",
      }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
