import { describe, expect, test } from "vitest";
import { absencesOf } from "#app/features/people/absences/absence.queries.server.ts";
import { announceAbsence } from "#app/features/people/absences/announce-absence.server.ts";
import { endAbsence } from "#app/features/people/absences/end-absence.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const nextWeek = () => ({ fromAt: inDays(7), untilAt: inDays(14) });

describe("an absence", () => {
  test("is announced once, with who stands in", async () => {
    const [person, deputy] = [await aPerson(), await aPerson({ name: "Dee Deputy" })];
    const absence = { ...nextWeek(), deputyId: deputy.id };
    for (let time = 0; time < 2; time++) await announceAbsence(person, absence);
    expect(await absencesOf(person.id)).toMatchObject([{ deputy: "Dee Deputy", state: "to-come" }]);
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      { kind: "absence.announced", subjectId: person.id },
    ]);
  });

  test("needs days that make sense and a colleague who is active", async () => {
    const [person, deputy, gone] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ deactivated: true }),
    ];
    const span = nextWeek();
    const refused = [
      [{ deputyId: deputy.id, fromAt: span.untilAt, untilAt: span.fromAt }, "absences.daysWrong"],
      [{ deputyId: deputy.id, fromAt: inDays(-9), untilAt: inDays(-2) }, "absences.isOver"],
      [{ ...span, deputyId: person.id }, "absences.deputyOneself"],
      [{ ...span, deputyId: gone.id }, "absences.deputyMissing"],
    ] as const;
    for (const [absence, key] of refused)
      await expect(announceAbsence(person, absence)).rejects.toMatchObject({
        kind: "invalid",
        says: { key },
      });
    await announceAbsence(person, { ...span, deputyId: deputy.id });
    const other = await aPerson();
    await expect(announceAbsence(person, { ...span, deputyId: other.id })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("to come is taken back, one that goes on ends, and what is over stays", async () => {
    const [person, deputy] = [await aPerson(), await aPerson()];
    const announce = (fromAt: Date, untilAt: Date) =>
      announceAbsence(person, { fromAt, untilAt, deputyId: deputy.id });
    await under({ now: inDays(-20) }, () => announce(inDays(-20), inDays(-10)));
    await announce(inDays(-1), inDays(1));
    await announce(inDays(7), inDays(14));
    for (const { id } of await absencesOf(person.id)) {
      await endAbsence(await aPerson(), id);
      for (let time = 0; time < 2; time++) await endAbsence(person, id);
    }
    expect((await absencesOf(person.id)).map(({ state }) => state)).toEqual(["over", "over"]);
  });

  test("is nobody's who has been deactivated meanwhile", async () => {
    const [person, deputy] = [await aPerson(), await aPerson()];
    const data = { deactivatedAt: new Date() };
    await database.prisma.person.update({ where: { id: person.id }, data });
    await expect(
      announceAbsence(person, { ...nextWeek(), deputyId: deputy.id }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
