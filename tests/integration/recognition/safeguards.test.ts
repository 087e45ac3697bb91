import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { isQuietFor, recognitionChoice } from "#app/features/recognition/choice.queries.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import { allowanceOf } from "#app/features/recognition/kudos/my-kudos.queries.server.ts";
import { changeSettings } from "#app/features/recognition/safeguards/change-settings.server.ts";
import { oversightPage } from "#app/features/recognition/safeguards/oversight.queries.server.ts";
import { settingsToChange } from "#app/features/recognition/safeguards/settings.queries.server.ts";
import { comparedUnits } from "#app/features/recognition/safeguards/units.queries.server.ts";
import { usualSettings } from "#app/features/recognition/settings.store.server.ts";
import { db } from "#app/platform/db.server.ts";
import { frameSlots } from "#app/frame/sources.server.ts";
import { anAnnouncement, anOpenAward } from "#tests/support/announcing-builders.ts";
import { anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aKudos, aValue } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();
beforeEach(() => anOrganisation());

const kudos = { of: "kudos", days: 90 } as const;

describe("administrators set the limits of recognition", () => {
  test("which count at once; the same again does nothing, and nobody else does", async () => {
    const [admin, leader] = [await aPerson({ admin: true }), await aPerson({ role: "leader" })];
    await expect(
      changeSettings(leader, { ...usualSettings, weeklyKudos: 9, revision: 0 }),
    ).rejects.toEqual(saying("safeguards.refusedConfigure"));
    await expect(settingsToChange(leader)).rejects.toEqual(saying("safeguards.refusedConfigure"));
    await changeSettings(admin, { ...usualSettings, revision: 0 });
    await changeSettings(admin, { ...usualSettings, weeklyKudos: 0, revision: 0 });
    await changeSettings(admin, { ...usualSettings, weeklyKudos: 0, revision: 0 });
    expect(await db().domainEvent.count({ where: { kind: "recognition-settings.changed" } })).toBe(
      1,
    );
    expect(await allowanceOf(leader)).toMatchObject({ weekly: 0, left: 0 });
    const author = await aPerson();
    const contribution = { kind: "idea", id: (await anIdea({ by: author })).id } as const;
    const words = "You showed me where the form goes astray.";
    const valueId = await aValue();
    expect(
      await giveKudos(leader, { id: newId(), toId: author.id, contribution, valueId, words }),
    ).toMatchObject({ refused: [{ reason: "allowance", limit: 0 }] });
  });

  test("and of two who change them at once the second is told", async () => {
    const admins = [await aPerson({ admin: true }), await aPerson({ admin: true })];
    const answers = await Promise.allSettled(
      admins.map((admin, n) =>
        changeSettings(admin, { ...usualSettings, weeklyKudos: n + 5, revision: 0 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("quiet mode", () => {
  test("is somebody's own, or everybody's: then nothing announced shows itself on open pages", async () => {
    const [person, admin] = [await aPerson(), await aPerson({ admin: true })];
    await anAnnouncement();
    expect((await frameSlots(person)).announcements).toHaveLength(1);
    const choice = { takesKudos: true, isNamed: true, isLeftOut: false };
    await chooseRecognition(person, { ...choice, isQuiet: true });
    expect(await isQuietFor(person)).toBe(true);
    expect(await frameSlots(person)).toMatchObject({ quiet: true });
    expect(await frameSlots(person)).not.toHaveProperty("announcements");
    // Whoever changes something else leaves it as it was.
    await chooseRecognition(person, { ...choice, isNamed: false });
    expect(await recognitionChoice(person)).toMatchObject({ isNamed: false, isQuiet: true });
    expect(await isQuietFor(admin)).toBe(false);
    await changeSettings(admin, { ...usualSettings, isQuiet: true, revision: 0 });
    expect(await isQuietFor(admin)).toBe(true);
  });
});

describe("the concentration alarm", () => {
  test("is for leaders and administrators alone, and counts who was given what", async () => {
    const [leader, manager] = [
      await aPerson({ role: "leader" }),
      await aPerson({ role: "manager" }),
    ];
    await expect(oversightPage(manager, kudos)).rejects.toEqual(
      saying("safeguards.refusedOversee"),
    );
    const unit = await aUnit({ name: "Parks" });
    const people = await Promise.all(Array.from({ length: 6 }, () => aPerson({ unit })));
    for (const to of people)
      await aKudos({ to, on: { kind: "idea", id: (await anIdea({ by: to })).id } });
    expect(await oversightPage(leader, kudos)).toMatchObject({
      ...{ total: 6, units: [{ name: "Parks", percent: 100 }], pairs: [] },
    });
    expect(await oversightPage(leader, { of: "awards", days: 365 })).toMatchObject({ total: 0 });
  });

  test("flags two who give to each other, though what is given back counts nowhere else", async () => {
    const [leader, one, other] = [
      await aPerson({ role: "leader" }),
      await aPerson({ name: "Ada" }),
      await aPerson({ name: "Bram" }),
    ];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      await aKudos({ from, to, on: { kind: "idea", id: (await anIdea({ by: to })).id } });
    const { pairs } = await oversightPage(leader, kudos);
    expect(pairs.map(({ people }) => people.map(({ name }) => name).sort())).toEqual([
      ["Ada", "Bram"],
    ]);
  });

  test("counts awards that are held, and names no pair by what is not public", async () => {
    const [leader, person] = [await aPerson({ role: "leader" }), await aPerson()];
    await anOpenAward(person);
    expect(await oversightPage(leader, { of: "awards", days: 90 })).toMatchObject({
      ...{ total: 1, topPercent: null, pairs: [] },
    });
  });
});

describe("units are compared", () => {
  test("only where an administrator wants it, without people, without those who opt out, and not in small groups", async () => {
    const [admin, reader] = [await aPerson({ admin: true }), await aPerson()];
    await expect(comparedUnits(reader)).rejects.toEqual(saying("safeguards.notCompared"));
    await changeSettings(admin, { ...usualSettings, comparesUnits: true, revision: 0 });
    const [parks, roads] = [await aUnit({ name: "Parks" }), await aUnit({ name: "Roads" })];
    const many = await Promise.all(Array.from({ length: 10 }, () => aPerson({ unit: parks })));
    const few = await Promise.all(Array.from({ length: 6 }, () => aPerson({ unit: roads })));
    for (const to of [...many.slice(0, 5), ...few.slice(0, 2)])
      await aKudos({ to, on: { kind: "idea", id: (await anIdea({ by: to })).id } });
    const named = async () =>
      (await comparedUnits(reader))
        .filter(({ name }) => ["Parks", "Roads"].includes(name))
        .map(({ name, staff, percent }) => ({ name, staff, percent }));
    expect(await named()).toEqual([
      { name: "Parks", staff: 10, percent: 50 },
      { name: "Roads", staff: 6, percent: null },
    ]);
    const [first] = many;
    if (!first) throw new Error("There is nobody.");
    await chooseRecognition(first, { takesKudos: true, isNamed: false, isLeftOut: true });
    expect((await named())[0]).toEqual({ name: "Parks", staff: 9, percent: null });
  });
});
