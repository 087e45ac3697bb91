import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { askUndo } from "#app/features/imports/importing/ask-undo.server.ts";
import { chooseImport } from "#app/features/imports/importing/choose-import.server.ts";
import { confirmImport } from "#app/features/imports/importing/confirm-import.server.ts";
import { discardFile } from "#app/features/imports/importing/discard-file.server.ts";
import {
  confirmedFile,
  filePage,
  importsPage,
} from "#app/features/imports/importing/import-file.queries.server.ts";
import type { ImportWish } from "#app/features/imports/importing/plan.ts";
import { uploadFile } from "#app/features/imports/importing/upload-file.server.ts";
import { originOfIdea } from "#app/features/imports/origin/idea-origin.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { bringInIdeas } from "#app/reactions/bring-in-ideas.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aCategory, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { csv, goodRows, header } from "./table-files.ts";

const database = useDatabase();
let admin: Actor;

beforeEach(async () => {
  const unit = await aUnit({ name: "Roads" });
  admin = await aPerson({ admin: true, unit });
  await aCategory({ name: "Service" });
});

const wish: ImportWish = {
  ...{ name: "Box", categoryId: null, unitId: null, language: "en", strict: false },
};
const names = { account: "Import: Box", accountUnit: "Imported" };
const everyRow = { after: 0, onlyTrouble: false };

function upload(text: string, others: Partial<ImportWish> = {}, by = admin): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return uploadFile(by, { fileName: "box.csv", bytes, wish: { ...wish, ...others }, names });
}

/** What the jobs of the events recorded so far do. */
async function jobs(): Promise<void> {
  const events = await sql<{ id: string }>(
    "select id from domain_event where kind like 'import.%' order by at, id",
  );
  for (const { id } of events) await react({ eventId: id });
}

async function count(table: "idea" | "import" | "import_file" | "person"): Promise<number> {
  const [row] = await sql<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

describe("importing on screen", () => {
  test("looks through a file first, page by page, and writes nothing but the file", async () => {
    const id = await upload(csv(header, ...goodRows(150), ["x", "", "No title", "", ""]));
    const first = await filePage(admin, id, everyRow);
    expect(first.plan?.outline).toEqual({ new: 150, changed: 0, here: 0, left: 0, bad: 1 });
    expect(first.plan?.rows).toHaveLength(100);
    const second = await filePage(admin, id, { after: first.plan?.next ?? 0, onlyTrouble: false });
    expect(second.plan?.rows.map(({ line }) => line)).toEqual(
      Array.from({ length: 51 }, (_, at) => at + 102),
    );
    const trouble = await filePage(admin, id, { after: 0, onlyTrouble: true });
    expect(trouble.plan?.rows).toEqual([
      {
        ...{ line: 152, title: "", outcome: "bad", ideaId: null },
        says: [{ key: "importing.titleMissing" }],
      },
    ]);
    expect([await count("idea"), await count("import")]).toEqual([0, 0]);
  });

  test("brings the file in once it is confirmed, however often, and says so", async () => {
    const id = await upload(
      csv(
        [...header, "votes", "url"],
        ["1", "Benches", "Sit", "Service", "", "34", "javascript:alert(1)"],
      ),
    );
    await confirmImport(admin, id);
    await confirmImport(admin, id);
    expect((await filePage(admin, id, everyRow)).file.standing).toBe("confirmed");
    await Promise.all([jobs(), jobs()]);
    await jobs();
    const { file } = await filePage(admin, id, everyRow);
    expect(file).toMatchObject({ standing: "finished", done: 1, added: 1, failure: null });
    expect(await count("idea")).toBe(1);
    const [idea] = await sql<{ id: string }>("select id from idea");
    expect(await originOfIdea(idea?.id ?? "")).toMatchObject({ importName: "Box", votes: 34 });
    const [bytes] = await sql<{ length: number }>("select length(bytes) from import_file");
    expect(bytes?.length, "the file itself is let go of").toBe(0);
    expect((await importsPage(admin)).imports).toMatchObject([{ name: "Box", ideas: 1 }]);
  });

  test("goes on where it was when a job died half way", async () => {
    const id = await upload(csv(header, ...goodRows(500)));
    await confirmImport(admin, id);
    const confirmed = await confirmedFile(id);
    if (!confirmed) throw new Error("the file is not confirmed");
    const { planning, file } = confirmed;
    const dying = bringInIdeas(
      { importId: file.importId ?? "", planning, names },
      (_sql, { done }) => (done > 200 ? Promise.reject(new Error("killed")) : Promise.resolve()),
    );
    await expect(dying).rejects.toThrow("killed");
    expect(await count("idea"), "whole batches stay").toBe(200);
    await jobs();
    expect([await count("idea"), await count("import")]).toEqual([500, 1]);
    expect((await filePage(admin, id, everyRow)).file).toMatchObject({ done: 500, added: 500 });
  });

  test("brings nothing in when it is all or nothing and a row is bad", async () => {
    const id = await upload(csv(header, ...goodRows(2), ["3", "", "x", "", ""]), { strict: true });
    await expect(confirmImport(admin, id)).rejects.toMatchObject({
      says: { key: "importing.strictRefused", values: { count: 1 } },
    });
    await jobs();
    expect(await count("idea")).toBe(0);
    await chooseImport(admin, id, wish);
    await confirmImport(admin, id);
    await jobs();
    expect(await count("idea")).toBe(2);
  });

  test("takes a category for rows that name none of ours, chosen afterwards", async () => {
    const category = await aCategory({ name: "Other" });
    const id = await upload(csv(["title", "text"], ["Benches", "Sit"]));
    const before = await filePage(admin, id, everyRow);
    expect(before.plan?.rows[0]?.says).toEqual([{ key: "importing.categoryMissing" }]);
    await expect(confirmImport(admin, id)).rejects.toMatchObject({
      says: { key: "importing.nothingNew" },
    });
    await chooseImport(admin, id, { ...wish, categoryId: category.id });
    expect((await filePage(admin, id, everyRow)).plan?.outline).toMatchObject({ new: 1, bad: 0 });
  });

  test("is taken out on screen by a job, unless colleagues gave something to it", async () => {
    const id = await upload(csv(header, ...goodRows(3)));
    await confirmImport(admin, id);
    const { importId } = (await filePage(admin, id, everyRow)).file;
    const order = { importId: importId ?? "", withContributions: false };
    await expect(askUndo(admin, order)).rejects.toMatchObject({ kind: "not_found" });
    await jobs();
    const [idea] = await sql<{ id: string }>("select id from idea limit 1");
    await aVote({ on: { id: idea?.id ?? "" } });
    await expect(askUndo(admin, order)).rejects.toMatchObject({
      says: { key: "importing.hasContributions", values: { votes: 1, comments: 0, decisions: 0 } },
    });
    await askUndo(admin, { ...order, withContributions: true });
    await askUndo(admin, { ...order, withContributions: true });
    expect((await importsPage(admin)).imports).toMatchObject([{ leaving: true }]);
    await Promise.all([jobs(), jobs()]);
    expect([await count("idea"), await count("import")]).toEqual([0, 0]);
    const again = await upload(csv(header, ...goodRows(3)));
    await confirmImport(admin, again);
    await jobs();
    expect(await count("idea")).toBe(3);
  });

  test("forgets a unit that was chosen and is gone by then", async () => {
    const gone = await aUnit({ name: "Gone" });
    const id = await upload(csv(header, ...goodRows(1)), { unitId: gone.id });
    await sql("delete from unit where id = $1", [gone.id]);
    expect((await filePage(admin, id, everyRow)).file.unitId).toBeNull();
  });

  test("throws a file away, but not one that is being brought in", async () => {
    const id = await upload(csv(header, ...goodRows(1)));
    await discardFile(admin, id);
    await discardFile(admin, id);
    await expect(filePage(admin, id, everyRow)).rejects.toMatchObject({ kind: "not_found" });
    const confirmed = await upload(csv(header, ...goodRows(1)));
    await confirmImport(admin, confirmed);
    await expect(discardFile(admin, confirmed)).rejects.toMatchObject({ kind: "conflict" });
    await jobs();
    await discardFile(admin, confirmed);
    expect([await count("import_file"), await count("idea")]).toEqual([0, 1]);
  });

  test("lets go of files that nobody has touched for a week", async () => {
    const old = await upload(csv(header, ...goodRows(1)));
    await sql("update import_file set created_at = now() - interval '8 days' where id = $1", [old]);
    await upload(csv(header, ...goodRows(1)));
    await expect(filePage(admin, old, everyRow)).rejects.toMatchObject({ kind: "not_found" });
  });

  test.each([
    ["", "importing.fileMissing"],
    ["\u0000\u0001\u0002", "importing.noTitle"],
    ["id,text\n1,2\n", "importing.noTitle"],
    ["x".repeat(10_000_001), "importing.fileLarge"],
  ])("refuses what is no table of ideas (%#)", async (text, key) => {
    await expect(upload(text)).rejects.toMatchObject({ kind: "invalid", says: { key } });
    expect(await count("import_file")).toBe(0);
  });

  test("is for administrators alone, in every step", async () => {
    const id = await upload(csv(header, ...goodRows(1)));
    const other = await aPerson({ moderator: true, role: "leader" });
    const steps = [
      () => upload("title,text\na,b\n", {}, other),
      () => filePage(other, id, everyRow),
      () => importsPage(other),
      () => chooseImport(other, id, wish),
      () => confirmImport(other, id),
      () => discardFile(other, id),
      () => askUndo(other, { importId: newId(), withContributions: true }),
    ];
    for (const step of steps) await expect(step()).rejects.toMatchObject({ kind: "forbidden" });
    await database.pool.query("update person set is_admin = false where id = $1", [admin.id]);
    await expect(confirmImport(admin, id)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
