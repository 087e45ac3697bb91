import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { ideaHistory, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { stages } from "#app/features/ideas/idea.ts";
import type { Idea } from "#prisma/client/client.ts";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

function textOf({ title, problem, proposal, beneficiary, kind, categoryId }: Idea) {
  return { title, problem, proposal, beneficiary, kind, categoryId };
}

describe("editing an idea", () => {
  test("keeps what it said before, word for word, newest first", async () => {
    const author = await aPerson({ name: "Ada Quill" });
    const idea = await anIdea({ by: author });
    const [first, category] = [textOf(idea), await aCategory()];
    const second = { ...first, problem: "Worse:\n\n* it *rains* in", kind: "stop" as const };
    const third = { ...second, title: "Mend the roof", categoryId: category.id };
    await editIdea(author, idea.id, { ...second, textVersion: 1 });
    await editIdea(author, idea.id, { ...third, textVersion: 2 });
    expect(await ideaHistory(idea.id)).toMatchObject([
      { ...second, editor: "Ada Quill" },
      { ...first, editor: "Ada Quill" },
    ]);
    const page = await ideaPage(author, idea.id, "en");
    expect(page).toMatchObject({ ...third, textVersion: 3, revision: 3 });
    expect(page.editedAt).not.toBeNull();
  });

  test("tells the idea's page and the feed its new revision and text", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await editIdea(author, idea.id, { ...textOf(idea), title: "Better", textVersion: 1 });
    const delta = { kind: "idea", ideaId: idea.id, revision: 2, textVersion: 2 };
    expect(database.published).toEqual([
      { room: `idea:${idea.id}`, delta },
      { room: "feed", delta },
    ]);
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      { kind: "idea.edited", actorId: author.id, subjectId: idea.id },
    ]);
  });

  test("without a change does nothing, whichever text was read", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await editIdea(author, idea.id, { ...textOf(idea), textVersion: 7 });
    expect(await database.prisma.ideaVersion.count()).toBe(0);
    expect(await database.prisma.domainEvent.count()).toBe(0);
    expect(await ideaPage(author, idea.id, "en")).toMatchObject({ revision: 1, editedAt: null });
  });

  test("is for every author and for nobody else", async () => {
    const [author, second, gone] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, with: [second, gone] });
    // Their sign-in still says that they are active.
    await database.prisma.person.update({
      where: { id: gone.id },
      data: { deactivatedAt: new Date() },
    });
    const better = { ...textOf(idea), title: "Better", textVersion: 1 };
    for (const other of [await aPerson({ role: "leader", admin: true, moderator: true }), gone])
      await expect(editIdea(other, idea.id, better)).rejects.toMatchObject({ kind: "forbidden" });
    await editIdea(second, idea.id, better);
    expect((await ideaPage(author, idea.id, "en")).title).toBe("Better");
  });

  test.each(stages.filter((stage) => stage !== "open"))("is over at stage %s", async (stage) => {
    const author = await aPerson();
    const idea = await anIdea({ by: author, stage });
    await expect(
      editIdea(author, idea.id, { ...textOf(idea), title: "Late", textVersion: 1 }),
    ).rejects.toMatchObject({ kind: "conflict", says: { key: "composing.frozen" } });
    expect(await database.prisma.ideaVersion.count()).toBe(0);
  });

  test("into a category that takes no ideas is refused; staying in an archived one is not", async () => {
    const [author, archived] = [await aPerson(), await aCategory()];
    const idea = await anIdea({ by: author, category: archived });
    await database.prisma.category.update({
      where: { id: archived.id },
      data: { archivedAt: new Date() },
    });
    await editIdea(author, idea.id, { ...textOf(idea), title: "Better", textVersion: 1 });
    for (const categoryId of [newId(), archived.id]) {
      const other = await anIdea({ by: author });
      await expect(
        editIdea(author, other.id, { ...textOf(other), categoryId, textVersion: 1 }),
      ).rejects.toMatchObject({ kind: "invalid", says: { key: "composing.categoryMissing" } });
    }
  });

  test("an idea that does not exist is not found", async () => {
    const idea = await anIdea();
    await expect(
      editIdea(await aPerson(), newId(), { ...textOf(idea), textVersion: 1 }),
    ).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("two editors", () => {
  const meanwhile = { kind: "conflict", says: { key: "composing.editedMeanwhile" } };

  test("of the same text one after the other: the second is told, and nothing is lost", async () => {
    const [author, second] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, with: [second] });
    await editIdea(author, idea.id, { ...textOf(idea), title: "First", textVersion: 1 });
    await expect(
      editIdea(second, idea.id, { ...textOf(idea), title: "Second", textVersion: 1 }),
    ).rejects.toMatchObject(meanwhile);
    expect((await ideaPage(author, idea.id, "en")).title).toBe("First");
    await editIdea(second, idea.id, { ...textOf(idea), title: "Second", textVersion: 2 });
    expect((await ideaHistory(idea.id)).map(({ title }) => title)).toEqual(["First", idea.title]);
  });

  test("of the same text at once: one wins, the others are told", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    const results = await atOnce(
      database.pool,
      { text: "select from idea where id = $1 for update", values: [idea.id] },
      ["A", "B", "C", "D", "E"].map(
        (title) => () => editIdea(author, idea.id, { ...textOf(idea), title, textVersion: 1 }),
      ),
    );
    const refused = results.flatMap((result): unknown[] =>
      result.status === "rejected" ? [result.reason] : [],
    );
    expect(refused).toHaveLength(4);
    for (const reason of refused) expect(reason).toMatchObject(meanwhile);
    expect((await ideaHistory(idea.id)).map(({ title }) => title)).toEqual([idea.title]);
  });
});
