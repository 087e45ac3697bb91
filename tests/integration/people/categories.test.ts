import { describe, expect, test } from "vitest";
import { system } from "#app/core/actor.ts";
import { addCategory } from "#app/features/ideas/add-category.server.ts";
import { archiveCategory } from "#app/features/ideas/archive-category.server.ts";
import { managedCategories, openCategories } from "#app/features/ideas/category.queries.server.ts";
import { orderCategories } from "#app/features/ideas/order-categories.server.ts";
import { renameCategory } from "#app/features/ideas/rename-category.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const nobody = "018f0000-0000-7000-8000-000000000000";

function anAdmin() {
  return aPerson({ admin: true });
}

async function names(): Promise<string[]> {
  return (await openCategories("fr")).map(({ name, language }) => `${language} ${name}`);
}

describe("a category", () => {
  test("is added after the others and named in the reader's language where it has a name in it", async () => {
    const admin = await anAdmin();
    await addCategory(admin, { en: "Work", fr: "Travail" });
    await addCategory(admin, { en: "Green", fr: "" });
    expect(await names()).toEqual(["fr Travail", "en Green"]);
  });

  test("needs a name in the organisation's language, and one that no other has", async () => {
    const admin = await anAdmin();
    await expect(addCategory(admin, { en: "", fr: "Travail" })).rejects.toMatchObject({
      says: { key: "categorising.categoryNameMissingEn" },
    });
    await addCategory(admin, { en: "Work", fr: "Travail" });
    const twice = [{ en: "Green" }, { en: "Green" }].map((name) => addCategory(admin, name));
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(addCategory(admin, { en: "x", fr: "TRAVAIL" })).rejects.toMatchObject({
      says: { key: "categorising.categoryNameTaken" },
    });
  });

  test("is renamed; the same name again records nothing", async () => {
    const admin = await anAdmin();
    const id = await addCategory(admin, { en: "Work", fr: "Travail" });
    const name = { en: "Working life", fr: "Vie au travail" };
    await renameCategory(admin, { id, name });
    await renameCategory(admin, { id, name });
    expect(await names()).toEqual(["fr Vie au travail"]);
    expect(await database.prisma.domainEvent.count({ where: { kind: "category.renamed" } })).toBe(
      1,
    );
    for (const unknown of [nobody, "nonsense"]) {
      await expect(renameCategory(admin, { id: unknown, name })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });

  test("is put in order; repeated, unknown and doubled ids do no harm", async () => {
    const admin = await anAdmin();
    const [a, b, c] = [
      await addCategory(admin, { en: "A" }),
      await addCategory(admin, { en: "B" }),
      await addCategory(admin, { en: "C" }),
    ];
    for (const wanted of [
      [c, a, b],
      [c, a, b],
      [c, nobody, c, a],
    ]) {
      await orderCategories(admin, wanted);
      expect(await names()).toEqual(["en C", "en A", "en B"]);
    }
    await orderCategories(admin, []);
    expect(await database.prisma.domainEvent.count({ where: { kind: "categories.ordered" } })).toBe(
      1,
    );
  });

  test("is archived and brought back, as often as one says so", async () => {
    const admin = await anAdmin();
    const id = await addCategory(admin, { en: "Work" });
    for (const archived of [true, true, false, false]) {
      await archiveCategory(admin, { id, archived });
      expect(await names()).toEqual(archived ? [] : ["en Work"]);
    }
    expect(await managedCategories(admin)).toMatchObject([{ id, archived: false, ideas: 0 }]);
    await expect(archiveCategory(admin, { id: nobody, archived: true })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("is judged by the rights an administrator has now", async () => {
    const admin = await anAdmin();
    const id = await addCategory(admin, { en: "Work" });
    await database.prisma.person.update({ where: { id: admin.id }, data: { isAdmin: false } });
    const refused = { kind: "forbidden" };
    await expect(addCategory(admin, { en: "Mine" })).rejects.toMatchObject(refused);
    await expect(renameCategory(admin, { id, name: { en: "X" } })).rejects.toMatchObject(refused);
    await expect(orderCategories(admin, [id])).rejects.toMatchObject(refused);
    await expect(archiveCategory(admin, { id, archived: true })).rejects.toMatchObject(refused);
  });

  test("is the affair of administrators and of the system", async () => {
    const leader = await aPerson({ role: "leader", moderator: true });
    const id = await addCategory(system, { en: "Work" });
    const refused = { kind: "forbidden" };
    await expect(addCategory(leader, { en: "Mine" })).rejects.toMatchObject(refused);
    await expect(renameCategory(leader, { id, name: { en: "X" } })).rejects.toMatchObject(refused);
    await expect(orderCategories(leader, [id])).rejects.toMatchObject(refused);
    await expect(archiveCategory(leader, { id, archived: true })).rejects.toMatchObject(refused);
    await expect(managedCategories(leader)).rejects.toMatchObject(refused);
  });
});
