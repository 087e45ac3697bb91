import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { archiveValue, keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

test("administrators keep the values in whose name thanks are given, each name once", async () => {
  const [admin, id] = [await aPerson({ admin: true }), newId()];
  const leader = await aPerson({ role: "leader" });
  await expect(keepValue(leader, id, { en: "Courage" })).rejects.toEqual(
    saying("recognition.refusedValues"),
  );
  for (const name of [{}, { en: " " }, { en: "x".repeat(61) }])
    await expect(keepValue(admin, id, name)).rejects.toEqual(saying("recognition.valueName"));
  await keepValue(admin, id, { en: "Courage" });
  await keepValue(admin, id, { en: "Courage" });
  await expect(keepValue(admin, newId(), { en: "courage " })).rejects.toEqual(
    saying("recognition.valueTaken"),
  );
  await keepValue(admin, id, { en: "Bravery", fr: "Courage" });
  const answers = await Promise.allSettled(
    [newId(), newId()].map((one) => keepValue(admin, one, { en: "Care" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db().kudosValue.count()).toBe(2);
  expect(await db().domainEvent.count({ where: { kind: "kudos-value.kept" } })).toBe(3);
});

test("a value is archived and offered again, unless another one has its name by then", async () => {
  const [admin, id] = [await aPerson({ admin: true }), newId()];
  await keepValue(admin, id, { en: "Courage" });
  await archiveValue(admin, id, true);
  await archiveValue(admin, id, true);
  await keepValue(admin, newId(), { en: "Courage" });
  await expect(archiveValue(admin, id, false)).rejects.toEqual(saying("recognition.valueTaken"));
  expect(await db().domainEvent.count({ where: { kind: "kudos-value.archived" } })).toBe(1);
});

test("everybody decides for themselves about being recognised, and nobody hears what", async () => {
  const person = await aPerson();
  const choice = { takesKudos: false, isNamed: true, isLeftOut: false };
  await chooseRecognition(person, choice);
  await chooseRecognition(person, choice);
  await chooseRecognition(person, { ...choice, takesKudos: true });
  expect(await db().recognitionChoice.findMany()).toMatchObject([
    { personId: person.id, takesKudos: true, isNamed: true },
  ]);
  expect((await db().domainEvent.findMany()).map(({ data }) => data)).toEqual([{}, {}]);
  await expect(chooseRecognition(await aPerson({ deactivated: true }), choice)).rejects.toEqual(
    saying("recognition.refusedKudos"),
  );
});
