import { describe, expect, test } from "vitest";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { editIdeaSchema } from "#app/features/ideas/idea.schema.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { popularTags } from "#app/features/ideas/tagging/tag.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { readForm } from "#app/platform/text.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { typedIdea } from "../ideas/typed-idea.ts";

useDatabase();

async function tagged(tags: readonly string[]) {
  const author = await aPerson();
  const text = await typedIdea();
  const id = await submitIdea(author, { ...text, tags });
  const page = () => ideaPage(author, id, "en");
  return { author, text, id, page };
}

async function withTag(tag: string): Promise<string[]> {
  const { rows } = await feedPage(await aPerson(), { ...wholeFeed, tag }, "en");
  return rows.map(({ id }) => id);
}

describe("an idea's tags", () => {
  test("come in the order in which they were written, and lead to it whatever their capitals and accents", async () => {
    const { id, page } = await tagged(["Sécurité", "winter roads"]);
    expect((await page()).tags).toEqual(["Sécurité", "winter roads"]);
    for (const tag of ["sécurité", "SECURITE", "Winter Roads"])
      expect(await withTag(tag), tag).toEqual([id]);
    expect(await withTag("roads")).toEqual([]);
  });

  test("that differ by accents alone are one, the first", async () => {
    const { page } = await tagged(["Été", "ete", "ÉTÉ"]);
    expect((await page()).tags).toEqual(["Été"]);
  });

  test("change without the text: open pages read again, and no earlier text is kept", async () => {
    const { author, text, id, page } = await tagged(["salt"]);
    const before = await page();
    await editIdea(author, id, { ...text, textVersion: 1, tags: ["salt", "grit"] });
    const after = await page();
    expect(after).toMatchObject({ tags: ["salt", "grit"], textVersion: 1, editedAt: null });
    expect(after.stateVersion).toBeGreaterThan(before.stateVersion);
    expect(await db().domainEvent.count({ where: { kind: "idea.tagged" } })).toBe(1);

    await editIdea(author, id, { ...text, textVersion: 1, tags: ["salt", "grit"] });
    expect(await db().domainEvent.count({ where: { kind: "idea.tagged" } })).toBe(1);
  });

  test("stay as they are when an edit does not speak of them", async () => {
    const { author, text, id, page } = await tagged(["salt"]);
    await editIdea(author, id, { ...text, textVersion: 1, title: "Another title" });
    expect((await page()).tags).toEqual(["salt"]);
  });

  test("stay as they are when the edit is refused", async () => {
    const { author, text, id, page } = await tagged(["salt"]);
    const late = { ...text, title: "Another title", textVersion: 7, tags: ["grit"] };
    await expect(editIdea(author, id, late)).rejects.toMatchObject({ kind: "conflict" });
    expect((await page()).tags).toEqual(["salt"]);
  });

  test("are offered to others by how often they stand on ideas that are listed", async () => {
    await tagged(["salt", "rare"]);
    await tagged(["Salt", "grit"]);
    const { id } = await tagged(["grit", "unseen"]);
    await db().idea.update({ where: { id }, data: { hiddenAt: new Date() } });
    expect(await popularTags()).toEqual([expect.stringMatching(/^salt$/i), "grit", "rare"]);
  });
});

describe("what is typed as tags", () => {
  const read = async (tags: string) => {
    const form = readForm(editIdeaSchema, { ...(await typedIdea()), textVersion: "1", tags });
    return form.ok ? form.input.tags : form.errors["tags"];
  };

  test("is cut at commas and cleaned; a leading number sign goes", async () => {
    expect(await read(" #winter ,, salt;  road   signs , Salt ")).toEqual([
      "winter",
      "salt",
      "road signs",
    ]);
    expect(await read("")).toEqual([]);
  });

  test("is refused when there are too many, or one is too long, or no keyboard types it", async () => {
    expect(await read(Array.from({ length: 11 }, (_, n) => `t${String(n)}`).join())).toBe(
      "tagging.many",
    );
    expect(await read("x".repeat(41))).toBe("tagging.long");
    expect(await read("x".repeat(2001))).toBe("tagging.many");
    expect(await read("a\u0000b")).toBe("ui.brokenText");
  });

  test("is text and nothing else, whatever it looks like", async () => {
    const nasty = `<img src=x onerror=alert(1)>`;
    const { page, id } = await tagged([nasty, "'); drop table idea; --"]);
    expect((await page()).tags[0]).toBe(nasty);
    expect(await withTag(nasty)).toEqual([id]);
  });
});
