import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { suggestedPeople } from "#app/features/people/suggestions.queries.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

async function named(...names: string[]): Promise<void> {
  for (const name of names) await aPerson({ name });
}

describe("suggesting people", () => {
  test("finds each word at the beginning of a word, whatever its accents and capitals", async () => {
    const me = await aPerson({ name: "Zoë Zimmer" });
    await named("Élodie Dûpont", "Jean-Éloi Martin", "Maëlle O’Brien", "Søren Łukasz", "J.R. Poe");
    const found = async (text: string) => (await suggestedPeople(me, text)).map(({ name }) => name);
    expect(await found("elo")).toEqual(["Élodie Dûpont", "Jean-Éloi Martin"]);
    expect(await found("ÉLO dup")).toEqual(["Élodie Dûpont"]);
    expect(await found("dupont elodie")).toEqual(["Élodie Dûpont"]);
    expect(await found("obrien")).toEqual([]);
    expect(await found("brien")).toEqual(["Maëlle O’Brien"]);
    expect(await found("soren luk")).toEqual(["Søren Łukasz"]);
    expect(await found("poe j")).toEqual(["J.R. Poe"]);
    expect(await found("lodie"), "not within a word").toEqual([]);
  });

  test("says where each of them works, one's own unit first", async () => {
    const [roads, parks] = [await aUnit({ name: "Roads" }), await aUnit({ name: "Parks" })];
    const me = await aPerson({ name: "Somebody Else", unit: roads });
    await aPerson({ name: "Ada Albers", unit: parks });
    await aPerson({ name: "Ada Zander", unit: roads });
    expect(await suggestedPeople(me, "ada")).toMatchObject([
      { name: "Ada Zander", detail: "Roads" },
      { name: "Ada Albers", detail: "Parks" },
    ]);
  });

  test("puts those whose name begins with it before those who are called so further on", async () => {
    const me = await aPerson({ name: "Somebody Else" });
    await named("Anna Mertens", "Mer Zander");
    const names = (await suggestedPeople(me, "mer")).map(({ name }) => name);
    expect(names).toEqual(["Mer Zander", "Anna Mertens"]);
  });

  test("gives eight at most", async () => {
    const me = await aPerson({ name: "Somebody Else" });
    await named(...Array.from({ length: 12 }, (_, number) => `Ada Number${String(number)}`));
    expect(await suggestedPeople(me, "ada")).toHaveLength(8);
  });

  test("never names who has been deactivated or was imported", async () => {
    const me = await aPerson({ name: "Somebody Else" });
    await aPerson({ name: "Ada Gone", deactivated: true });
    const importId = newId();
    await database.prisma.import.create({
      data: { id: importId, kind: "votes", name: "past", fingerprint: importId },
    });
    await database.prisma.person.create({
      data: { id: newId(), name: "Ada Imported", unitId: me.unitId, importId },
    });
    expect(await suggestedPeople(me, "ada")).toEqual([]);
  });

  test("takes any text for a name", async () => {
    const me = await aPerson({ name: "Ada Albers" });
    for (const text of [
      "",
      " ",
      "'",
      "a & !b:*",
      "\\",
      "%",
      "\u0000",
      "<->",
      "x".repeat(5_000),
      "🎉",
    ])
      expect(Array.isArray(await suggestedPeople(me, text)), text).toBe(true);
    expect(await suggestedPeople(me, "%")).toEqual([]);
    expect(await suggestedPeople(me, "ad:* | zz")).toEqual([]);
  });

  test("is refused to who is no longer active", async () => {
    const gone = await aPerson({ deactivated: true });
    await expect(suggestedPeople(gone, "ada")).rejects.toMatchObject({ kind: "forbidden" });
  });
});
