import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changeProfile } from "#app/features/people/directory/change-profile.server.ts";
import { directoryPage } from "#app/features/people/directory/directory.queries.server.ts";
import { readDirectoryWish, type DirectoryWish } from "#app/features/people/directory/directory.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
let me: Actor;

beforeEach(async () => {
  me = await aPerson({ name: "Zoë Zimmer" });
});

const wish = (search: string, others: Partial<DirectoryWish> = {}): DirectoryWish => ({
  ...{ search, unitId: null, after: null },
  ...others,
});

async function found(search: string, others: Partial<DirectoryWish> = {}): Promise<string[]> {
  const { rows } = await directoryPage(me, wish(search, others));
  return rows.map(({ name }) => name);
}

async function working(name: string, jobTitle: string, skills: string[] = []): Promise<Actor> {
  const person = await aPerson({ name });
  await sql("update person set job_title = $2 where id = $1", [person.id, jobTitle]);
  await changeProfile(person, { about: "", skills });
  return person;
}

describe("the directory", () => {
  test("finds by name, job title and skill, each word anywhere, accents or none", async () => {
    await working("Élodie Dûpont", "Infirmière", ["Langue des signes"]);
    await working("Søren O’Brien", "Head of Roads", ["Löten", "cargo-bikes"]);
    expect(await found("elodie")).toEqual(["Élodie Dûpont"]);
    expect(await found("INFIRMIERE")).toEqual(["Élodie Dûpont"]);
    expect(await found("signes dupont")).toEqual(["Élodie Dûpont"]);
    expect(await found("soren loten roads")).toEqual(["Søren O’Brien"]);
    expect(await found("brien bikes")).toEqual(["Søren O’Brien"]);
    expect(await found("o'brien")).toEqual(["Søren O’Brien"]);
    expect(await found("dupont roads"), "no word may be missing").toEqual([]);
  });

  test("forgives a slip of the finger, and says that it did", async () => {
    await working("Ifeoma Nwachukwu", "Director");
    await working("Rachid Amrani", "Plumber", ["sign language"]);
    for (const [typed, meant] of [
      ["nwachuku", "Ifeoma Nwachukwu"],
      ["ifoma nwachukwu", "Ifeoma Nwachukwu"],
      ["rashid", "Rachid Amrani"],
      ["plummer", "Rachid Amrani"],
      ["langauge", "Rachid Amrani"],
    ] as const) {
      const page = await directoryPage(me, wish(typed));
      expect([page.rows[0]?.name, page.resembling], typed).toEqual([meant, true]);
    }
    expect(await directoryPage(me, wish("director"))).toMatchObject({ resembling: false });
    expect(await found("xylophone")).toEqual([]);
  });

  test("puts those who are called so before those who do or offer it", async () => {
    await working("Aaron First", "Baker");
    await working("Ada Baker", "Clerk");
    await working("Abel Second", "Clerk", ["baker's yeast"]);
    expect(await found("baker")).toEqual(["Ada Baker", "Aaron First", "Abel Second"]);
  });

  test("shows neither deactivated nor imported people, whatever one looks for", async () => {
    const gone = await working("Ada Gone", "Clerk", ["welding"]);
    await sql("update person set deactivated_at = now() where id = $1", [gone.id]);
    const importId = newId();
    await sql(
      "insert into import (id, kind, name, fingerprint) values ($1::uuid, 'ballots', 'Old', $1::text)",
      [importId],
    );
    await database.prisma.person.create({
      data: { id: newId(), name: "Ada Imported", unitId: me.unitId, importId },
    });
    for (const text of ["", "ada", "adda", "welding", "weldign"])
      expect(await found(text), text).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^Ada/)]),
      );
  });

  test("holds a unit with everything below it", async () => {
    const ministry = await aUnit();
    const [roads, parks] = [await aUnit({ under: ministry }), await aUnit({ under: ministry })];
    const bridges = await aUnit({ under: roads });
    await aPerson({ name: "Ada Bridges", unit: bridges });
    await aPerson({ name: "Ada Parks", unit: parks });
    await aPerson({ name: "Ada Roads", unit: roads });
    expect(await found("", { unitId: roads.id })).toEqual(["Ada Bridges", "Ada Roads"]);
    expect(await found("parks", { unitId: ministry.id })).toEqual(["Ada Parks"]);
    expect(await found("parks", { unitId: roads.id })).toEqual([]);
    expect(await found("adda", { unitId: parks.id })).toEqual(["Ada Parks"]);
    expect(await found("", { unitId: newId() })).toEqual([]);
  });

  test.each(["", "clerk"])("is read page by page, each person once (%j)", async (search) => {
    const unit = await aUnit();
    for (let made = 0; made < 70; made++) {
      const person = await aPerson({ name: `Ada ${String(made % 7)}`, unit });
      await sql("update person set job_title = 'Clerk' where id = $1", [person.id]);
    }
    const seen: string[] = [];
    let after: string | null = null;
    const lengths: number[] = [];
    do {
      const page = await directoryPage(me, wish(search, { unitId: unit.id, after }));
      lengths.push(page.rows.length);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(lengths).toEqual([30, 30, 10]);
    expect(new Set(seen).size).toBe(70);
  });

  test("takes any text and any address", async () => {
    await working("Ada Albers", "Clerk");
    for (const text of [
      ...[
        "'",
        "a & !b:*",
        "\\",
        "%",
        "<->",
        "ŉ",
        "½",
        "’’",
        "🎉",
        "\ud800",
        "ﬁ",
        "İ",
        "١٢",
        "a:*|b",
      ],
      ...["\u0000", "x".repeat(5_000), "a b c d e f g h i j", "ada\u0000 albers"],
    ]) {
      const query = new URLSearchParams({ q: text, unit: text, after: text });
      const { rows } = await directoryPage(me, readDirectoryWish(query));
      expect(Array.isArray(rows), text).toBe(true);
    }
    expect(await found("%")).toEqual([]);
    expect(await found("!!!")).toEqual([]);
  });

  test("is refused to who is no longer active", async () => {
    const gone = await aPerson({ deactivated: true });
    await expect(directoryPage(gone, wish(""))).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("tells neither addresses nor grants", async () => {
    await aPerson({ name: "Ada Admin", admin: true, email: "ada.secret@example.org" });
    const page = await directoryPage(me, wish("ada"));
    expect(JSON.stringify(page)).not.toMatch(/secret|isAdmin/);
    expect(Object.keys(page.rows[0] ?? {}).sort()).toEqual(
      ["id", "jobTitle", "name", "skills", "unit", "unitId"].sort(),
    );
    expect(await found("secret")).toEqual([]);
  });
});

test("text is folded to what one can type on any keyboard", async () => {
  const [row] = await sql<{ folded: string }>("select fold_text($1) as folded", [
    "Œuvre ÉTÉ e\u0301 Straße Łódź ﬁn",
  ]);
  expect(row?.folded).toBe("oeuvre ete e strasse lodz fin");
});
