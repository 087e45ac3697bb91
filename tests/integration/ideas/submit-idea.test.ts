import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { useDatabase } from "#tests/support/database.ts";
import { typedIdea } from "./typed-idea.ts";

const database = useDatabase();

async function written() {
  const [row] = await sql<Record<string, number>>(
    `select (select count(*)::int from idea) as ideas, (select count(*)::int from idea_author) as authors,
       (select count(*)::int from domain_event) as events, (select count(*)::int from graphile_worker.jobs) as jobs`,
  );
  return row;
}

const nothing = { ideas: 0, authors: 0, events: 0, jobs: 0 };
const once = { ideas: 1, authors: 1, events: 1, jobs: 1 };

describe("posting an idea", () => {
  test("publishes it open, by its author, ranked by its time alone", async () => {
    const author = await aPerson();
    const typed = await typedIdea();
    const at = new Date("2031-03-04T09:30:00Z");
    const id = await under({ now: at }, () => submitIdea(author, typed));
    const { rank, ...idea } = await database.prisma.idea.findUniqueOrThrow({ where: { id } });
    expect(idea).toMatchObject({
      ...typed,
      stage: "open",
      publishedAt: at,
      voteCount: 0,
      revision: 1,
    });
    expect(rank).toBeCloseTo(at.getTime() / 1000 / 259_200, 9);
    expect(await sql("select person_id as id from idea_author where idea_id = $1", [id])).toEqual([
      { id: author.id },
    ]);
  });

  test("records one event with one job, and tells the feed after commit", async () => {
    const author = await aPerson();
    const typed = await typedIdea();
    const id = await submitIdea(author, typed);
    const events = await database.prisma.domainEvent.findMany();
    const data = { categoryId: typed.categoryId, unitId: typed.unitId };
    expect(events).toMatchObject([
      { kind: "idea.submitted", actorId: author.id, subjectKind: "idea", subjectId: id, data },
    ]);
    const jobs = await sql(
      "select j.task_identifier, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)",
    );
    expect(jobs).toEqual([{ task_identifier: "react", payload: { eventId: events[0]?.id } }]);
    expect(database.published).toEqual([
      { room: "feed", delta: { kind: "new-idea", ideaId: id, ...data } },
    ]);
  });

  test("leaves neither idea nor event nor job when something in its transaction fails", async () => {
    const [author, typed] = [await aPerson(), await typedIdea()];
    // The event table refuses: an event must not stand without its idea, nor the idea without its event.
    await sql(
      "alter table domain_event add constraint refuse check (kind <> 'idea.submitted') not valid",
    );
    try {
      await expect(submitIdea(author, typed)).rejects.toThrow("refuse");
    } finally {
      await sql("alter table domain_event drop constraint refuse");
    }
    expect(await written()).toEqual(nothing);
    expect(database.published).toEqual([]);
  });

  test("from the same draft twice posts one idea", async () => {
    const [author, typed, draftId] = [await aPerson(), await typedIdea(), newId()];
    await saveDraft(author, draftId, typed);
    expect(await submitIdea(author, { ...typed, draftId })).toBe(draftId);
    expect(await submitIdea(author, { ...typed, draftId })).toBe(draftId);
    expect(await written()).toEqual(once);
    expect(await database.prisma.ideaDraft.count()).toBe(0);
  });

  test("again with another text is refused, so that nobody takes it for posted", async () => {
    const [author, typed, draftId] = [await aPerson(), await typedIdea(), newId()];
    await submitIdea(author, { ...typed, draftId });
    const other = { ...typed, draftId, proposal: "Two printers per floor." };
    await expect(submitIdea(author, other)).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "composing.draftSubmittedOtherwise" },
    });
    expect(await written()).toEqual(once);
    expect((await database.prisma.idea.findFirstOrThrow()).proposal).toBe(typed.proposal);
  });

  test("again after the idea has been edited is still the same idea", async () => {
    const [author, typed, draftId] = [await aPerson(), await typedIdea(), newId()];
    await submitIdea(author, { ...typed, draftId });
    const { unitId: _unit, language: _language, ...text } = typed;
    await editIdea(author, draftId, { ...text, title: "Edited", textVersion: 1 });
    expect(await submitIdea(author, { ...typed, draftId })).toBe(draftId);
    expect((await database.prisma.idea.findFirstOrThrow()).title).toBe("Edited");
  });

  test("from the same draft five times at once posts one idea", async () => {
    const [author, typed, draftId] = [await aPerson(), await typedIdea(), newId()];
    const results = await atOnce(
      database.pool,
      { text: "select from category where id = $1 for update", values: [typed.categoryId] },
      Array.from({ length: 5 }, () => () => submitIdea(author, { ...typed, draftId })),
    );
    for (const result of results) expect(result).toEqual({ status: "fulfilled", value: draftId });
    expect(await written()).toEqual(once);
  });

  test("under the id of a colleague's idea is refused, and that idea stays", async () => {
    const idea = await anIdea({ title: "A colleague's" });
    const [author, typed] = [await aPerson(), await typedIdea()];
    await expect(submitIdea(author, { ...typed, draftId: idea.id })).rejects.toMatchObject({
      kind: "not_found",
      says: { key: "composing.draftNotFound" },
    });
    expect(await written()).toEqual({ ...nothing, ideas: 1, authors: 1 });
    expect((await database.prisma.idea.findFirstOrThrow()).title).toBe("A colleague's");
  });

  test("under the id of a colleague's draft is refused, and that draft can still be posted", async () => {
    const [author, colleague, typed, draftId] = [
      await aPerson(),
      await aPerson(),
      await typedIdea(),
      newId(),
    ];
    await saveDraft(colleague, draftId, { title: "Not ready" });
    await expect(submitIdea(author, { ...typed, draftId })).rejects.toMatchObject({
      kind: "not_found",
    });
    expect(await written()).toEqual(nothing);
    expect(await submitIdea(colleague, { ...typed, draftId })).toBe(draftId);
  });
});

describe("posting is refused, with nothing written,", () => {
  test.each([
    [
      "into a category that does not exist",
      () => Promise.resolve({ categoryId: newId() }),
      "composing.categoryMissing",
    ],
    ["into an archived category", archivedCategory, "composing.categoryMissing"],
    ["into a category of an import", importedCategory, "composing.categoryMissing"],
    [
      "for a unit that does not exist",
      () => Promise.resolve({ unitId: newId() }),
      "composing.unitMissing",
    ],
    [
      "for the unit of imported people",
      async () => ({ unitId: (await aUnit({ imported: true })).id }),
      "composing.unitMissing",
    ],
  ])("%s", async (_, wrong, key) => {
    const [author, typed, draftId] = [await aPerson(), await typedIdea(await wrong()), newId()];
    await saveDraft(author, draftId, typed);
    await expect(submitIdea(author, { ...typed, draftId })).rejects.toMatchObject({
      kind: "invalid",
      says: { key },
    });
    expect(await written()).toEqual(nothing);
    expect(await database.prisma.ideaDraft.count()).toBe(1);
  });

  test("by somebody who is not active", async () => {
    const typed = await typedIdea();
    await expect(submitIdea(await aPerson({ deactivated: true }), typed)).rejects.toMatchObject({
      kind: "forbidden",
      says: { key: "ideas.refusedInactive" },
    });
    expect(await written()).toEqual(nothing);
  });
});

describe("while an idea is being posted", () => {
  test.each([
    [
      "its category is archived",
      "update category set archived_at = now() where id = $1",
      "categoryId",
      "composing.categoryMissing",
    ],
    ["its unit is removed", "delete from unit where id = $1", "unitId", "composing.unitMissing"],
  ] as const)("%s: it is refused", async (_, text, place, key) => {
    const [author, typed] = [await aPerson(), await typedIdea()];
    const [result] = await atOnce(database.pool, { text, values: [typed[place]] }, [
      () => submitIdea(author, typed),
    ]);
    expect(result).toMatchObject({
      status: "rejected",
      reason: { kind: "invalid", says: { key } },
    });
    expect(await written()).toEqual(nothing);
  });
});

async function archivedCategory() {
  const { categoryId } = await typedIdea();
  await database.prisma.category.update({
    where: { id: categoryId },
    data: { archivedAt: new Date() },
  });
  return { categoryId };
}

async function importedCategory() {
  const { categoryId } = await typedIdea();
  const importId = newId();
  await sql(
    "insert into import (id, kind, name, fingerprint) values ($1, 'ballots', 'Lakeside', 'f')",
    [importId],
  );
  await database.prisma.category.update({ where: { id: categoryId }, data: { importId } });
  return { categoryId };
}
