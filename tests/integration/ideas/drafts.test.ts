import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { discardDraft } from "#app/features/ideas/discard-draft.server.ts";
import { draftOf, draftsOf } from "#app/features/ideas/idea.queries.server.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { readForm } from "#app/platform/text.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { typedIdea } from "./typed-idea.ts";

const database = useDatabase();

describe("a draft", () => {
  test("is kept as typed, however unfinished, and saving again replaces it", async () => {
    const [author, id] = [await aPerson(), newId()];
    const unfinished = {
      title: "  two\n lines ",
      problem: "x".repeat(9000),
      kind: "whim",
      unitId: "?",
    };
    await saveDraft(author, id, unfinished);
    expect(await draftOf(author.id, id)).toEqual(unfinished);
    await saveDraft(author, id, { title: "Now one line" });
    expect(await draftOf(author.id, id)).toEqual({ title: "Now one line" });
    expect(await database.prisma.ideaDraft.count()).toBe(1);
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });

  test.each([
    ["a zero byte", "be\u0000fore", "before"],
    ["half a character", "so\ud800 far", "so\ufffd far"],
    ["an emoji", "thumbs 👍🏽 up", "thumbs 👍🏽 up"],
  ])("with %s is kept", async (_, typed, kept) => {
    const [author, id] = [await aPerson(), newId()];
    const form = readForm(draftSchema, { title: typed });
    if (form.ok) await saveDraft(author, id, form.input);
    expect(await draftOf(author.id, id)).toEqual({ title: kept });
  });

  test("is read, overwritten and discarded by nobody but its author", async () => {
    const [author, other, id] = [
      await aPerson(),
      await aPerson({ admin: true, moderator: true }),
      newId(),
    ];
    await saveDraft(author, id, { title: "Mine" });
    await expect(saveDraft(other, id, { title: "Theirs" })).rejects.toMatchObject({
      kind: "not_found",
    });
    await discardDraft(other, id);
    expect(await draftOf(other.id, id)).toBeNull();
    expect(await draftsOf(other.id)).toEqual([]);
    expect(await draftOf(author.id, id)).toEqual({ title: "Mine" });
  });

  test("is discarded by its author, and discarding again does no harm", async () => {
    const [author, id] = [await aPerson(), newId()];
    await saveDraft(author, id, { title: "Mine" });
    for (const which of [id, id, "nonsense"]) await discardDraft(author, which);
    expect(await draftsOf(author.id)).toEqual([]);
  });

  test("under an id that is none is not found", async () => {
    await expect(saveDraft(await aPerson(), "new", {})).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("is refused to somebody who is not active", async () => {
    const gone = await aPerson({ deactivated: true });
    await expect(saveDraft(gone, newId(), {})).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("cannot be saved once it has become an idea", async () => {
    const [author, draftId] = [await aPerson(), newId()];
    await submitIdea(author, { ...(await typedIdea()), draftId });
    await expect(saveDraft(author, draftId, { title: "Late" })).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "composing.draftSubmitted" },
    });
    expect(await database.prisma.ideaDraft.count()).toBe(0);
  });

  test("saved at the very moment it is posted leaves no ghost behind", async () => {
    const [author, typed] = [await aPerson(), await typedIdea()];
    for (let round = 0; round < 8; round++) {
      const draftId = newId();
      const saves = [1, 2, 3].map(() => saveDraft(author, draftId, typed));
      const posted = submitIdea(author, { ...typed, draftId });
      const later = [1, 2].map(() => saveDraft(author, draftId, typed));
      const results = await Promise.allSettled([...saves, posted, ...later]);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toMatchObject({ kind: "conflict" });
      expect(await posted).toBe(draftId);
    }
    expect(await database.prisma.ideaDraft.count()).toBe(0);
    expect(await database.prisma.idea.count()).toBe(8);
  });
});

describe("fifty drafts", () => {
  test("are the most, but each of them can still be saved", async () => {
    const author = await aPerson();
    await sql(
      "insert into idea_draft select gen_random_uuid(), $1, '{}', now() from generate_series(1, 50)",
      [author.id],
    );
    await expect(saveDraft(author, newId(), {})).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "composing.draftsFull" },
    });
    const [one] = await draftsOf(author.id);
    await saveDraft(author, one?.id ?? "", { title: "Still mine" });
    await saveDraft(await aPerson(), newId(), {});
    expect(await draftsOf(author.id)).toHaveLength(50);
  });

  test("are the most even when many are saved at once", async () => {
    const author = await aPerson();
    await sql(
      "insert into idea_draft select gen_random_uuid(), $1, '{}', now() from generate_series(1, 49)",
      [author.id],
    );
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => saveDraft(author, newId(), {})),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
