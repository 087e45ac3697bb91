import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { changeIntake } from "#app/features/ideas/intake/change-intake.server.ts";
import { askedIntakes } from "#app/features/ideas/intake/intake.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { isSmallUnit } from "#app/features/ideas/unnamed/unnamed.queries.server.ts";
import { archiveCategory } from "#app/features/ideas/archive-category.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const text = {
  title: "Say it aloud",
  problem: "People are afraid.",
  proposal: "Let them be unnamed.",
  beneficiary: "",
  kind: "improve",
  language: "en",
} as const;

async function posted(by: Actor, category: { id: string }, more: { unitId?: string } = {}) {
  const place = { categoryId: category.id, unitId: more.unitId ?? by.unitId };
  return submitIdea(by, { ...text, ...place, unnamed: true, draftId: newId() });
}

describe("an idea under a pseudonym", () => {
  test("shows the pseudonym to others, and nothing of its author", async () => {
    const [author, colleague] = [await aPerson({ name: "Ada Byron" }), await aPerson()];
    const id = await posted(author, await aCategory({ pseudonyms: true }));
    const page = await ideaPage(colleague, id, "en");
    expect(page).toMatchObject({ authors: [], own: false });
    expect(page.pseudonym).toMatch(/^\p{L}+ \p{L}+$/u);
    expect(JSON.stringify(page)).not.toContain(author.id);
    expect(await ideaPage(author, id, "en")).toMatchObject({ own: true, can: { edit: true } });
  });

  test("has a pseudonym of its own, so that two ideas of one person cannot be told from two people's", async () => {
    const author = await aPerson();
    const category = await aCategory({ pseudonyms: true });
    const ids = await Promise.all(Array.from({ length: 12 }, () => posted(author, category)));
    const rows = await db().idea.findMany({ where: { id: { in: ids } } });
    expect(new Set(rows.map(({ pseudonym }) => pseudonym)).size).toBe(12);
  });

  test("is refused where the category wants names, and nothing is posted", async () => {
    const author = await aPerson();
    const refused = { kind: "invalid", says: { key: "unnamed.categoryForbids" } };
    await expect(posted(author, await aCategory())).rejects.toMatchObject(refused);
    expect(await db().idea.count()).toBe(0);
  });

  test("is refused to those who would be missed among those who answer: leaders, and managers of the unit or above", async () => {
    const category = await aCategory({ pseudonyms: true });
    const above = await aUnit();
    const unit = await aUnit({ under: above });
    const manager = await aPerson({ manages: [above] });
    await expect(posted(manager, category, { unitId: unit.id })).rejects.toMatchObject({
      kind: "invalid",
      says: { key: "unnamed.unitManaged" },
    });
    await expect(
      posted(await aPerson({ role: "leader" }), category, { unitId: unit.id }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect(await posted(manager, category, { unitId: (await aUnit()).id })).not.toBe("");
  });

  test("sent twice is one idea under one pseudonym", async () => {
    const author = await aPerson();
    const { id: categoryId } = await aCategory({ pseudonyms: true });
    const draftId = newId();
    const idea = { ...text, categoryId, unitId: author.unitId, unnamed: true, draftId };
    const ids = await Promise.all([submitIdea(author, idea), submitIdea(author, idea)]);
    expect(new Set(ids).size).toBe(1);
    expect(await sql("select from idea_author where not named")).toHaveLength(1);
  });

  test("keeps its pseudonym when the category comes to want names", async () => {
    const [admin, author] = [await aPerson({ admin: true }), await aPerson()];
    const category = await aCategory({ pseudonyms: true });
    const id = await posted(author, category);
    await changeIntake(admin, { id: category.id, allowsPseudonyms: false, guidance: {} });
    expect((await ideaPage(author, id, "en")).pseudonym).not.toBeNull();
    await expect(posted(author, category)).rejects.toMatchObject({ kind: "invalid" });
  });
});

test("a unit is small with fewer than five active people in it and below", async () => {
  const unit = await aUnit();
  const below = await aUnit({ under: unit });
  for (let n = 0; n < 4; n++) await aPerson({ unit: n % 2 ? unit : below });
  await aPerson({ unit, deactivated: true });
  expect(await isSmallUnit(unit.id)).toBe(true);
  await aPerson({ unit: below });
  expect(await isSmallUnit(unit.id)).toBe(false);
  expect(await isSmallUnit("nonsense")).toBe(false);
});

describe("what a category asks", () => {
  test("is set by administrators alone, and twice is once", async () => {
    const { id } = await aCategory();
    const wish = { id, allowsPseudonyms: true, guidance: { en: "Say **where** it is." } };
    await expect(changeIntake(await aPerson({ role: "leader" }), wish)).rejects.toMatchObject({
      kind: "forbidden",
    });
    const admin = await aPerson({ admin: true });
    await Promise.all([changeIntake(admin, wish), changeIntake(admin, wish)]);
    const events = await sql("select from domain_event where kind = 'category.intake-changed'");
    expect(events).toHaveLength(1);
    await expect(changeIntake(admin, { ...wish, id: newId() })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("is shown in the reader's language where there is one, safe, and not of archived categories", async () => {
    const admin = await aPerson({ admin: true });
    const { id } = await aCategory();
    const guidance = { en: "Say **where**. <script>alert(1)</script>" };
    await changeIntake(admin, { id, allowsPseudonyms: false, guidance });
    const [asked] = await askedIntakes("fr");
    expect(asked).toMatchObject({ categoryId: id, language: "en" });
    expect(asked?.guidance).toContain("<strong>where</strong>");
    expect(asked?.guidance).not.toContain("<script>");
    await archiveCategory(admin, { id, archived: true });
    expect(await askedIntakes("fr")).toEqual([]);
  });
});
