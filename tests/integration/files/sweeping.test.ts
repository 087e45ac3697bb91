import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { sweepFiles } from "#app/features/files/sweep-files.server.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anIdea } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { filesFolder } from "#tests/support/files-folder.ts";
import { registry } from "#app/platform/registry.server.ts";
import { bytesOf, sendFileTo } from "./sending.ts";

const database = useDatabase();

async function sweepAndFollow(): Promise<void> {
  await sweepFiles();
  for (const { id } of await database.prisma.domainEvent.findMany()) await react({ eventId: id });
}

const age = (id: string, days: number) =>
  database.pool.query(
    "update stored_file set created_at = now() - make_interval(days => $2) where id = $1",
    [id, days],
  );

test("files that have had nothing to hang on for a week go; all others stay", async () => {
  const author = await aPerson();
  const [draft, gone, young] = [newId(), newId(), newId()];
  for (const id of [draft, gone, young]) await saveDraft(author, id, { title: "T" });
  const kept = await sendFileTo(author, { id: draft });
  const orphan = await sendFileTo(author, { id: gone });
  const fresh = await sendFileTo(author, { id: young });
  const posted = await sendFileTo(author, await anIdea({ by: author }));
  await database.prisma.ideaDraft.deleteMany({ where: { id: { in: [gone, young] } } });
  for (const id of [kept, orphan, posted]) await age(id, 8);
  await sweepAndFollow();
  const left = await Promise.all([kept, orphan, fresh, posted].map((id) => bytesOf(id)));
  expect(left.map((bytes) => bytes !== null)).toEqual([true, false, true, true]);
  await sweepAndFollow();
  expect(await filesToChange(gone)).toEqual([]);
});

test("an upload that was cut short is let go of after a day, with what came of it", async () => {
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const [old, recent] = [await sendFileTo(author, idea), await sendFileTo(author, idea)];
  await database.pool.query("update stored_file set state = 'arriving'");
  await age(old, 2);
  const incoming = join(filesFolder, "incoming");
  for (const name of ["old", "recent"]) {
    await mkdir(join(incoming, name), { recursive: true });
    await writeFile(join(incoming, name, "sent"), "half");
  }
  const before = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  await utimes(join(incoming, "old"), before, before);
  await sweepAndFollow();
  expect(await bytesOf(old)).toBeNull();
  expect(await bytesOf(recent)).not.toBeNull();
  expect(await readdir(incoming)).toEqual(["recent"]);
});

test("when the bytes cannot be kept, nothing is listed and the place is free again", async () => {
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const { settings } = registry();
  const bucket = {
    endpoint: "http://127.0.0.1:9",
    name: "b",
    region: "r",
    accessKeyId: "k",
    secretAccessKey: "s",
  };
  recompose({ settings: { ...settings, files: { ...settings.files, bucket } } });
  await expect(sendFileTo(author, idea)).rejects.toThrow();
  const { rows } = await database.pool.query("select id from stored_file");
  expect(rows).toEqual([]);
});
