import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { fileKey, storeOf } from "#app/platform/files/file-store.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { restoreBackup } from "#server/backup/restore-backup.ts";
import { writeBackup } from "#server/backup/write-backup.ts";
import { examineFiles } from "#server/doctor/examine-files.ts";
import { aPerson, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { emptyDatabase, type Clone } from "#tests/support/template-database.ts";
import { aPhotograph } from "./crafted.ts";
import { bytesOf, sendFileTo } from "./sending.ts";

const database = useDatabase();
let target: Clone;
let folder = "";

beforeEach(async () => {
  target = await emptyDatabase(inject("databaseServer"));
  folder = await mkdtemp(join(tmpdir(), "files-backup-"));
});
afterEach(async () => {
  await target.drop();
  await rm(folder, { recursive: true });
});

const file = () => join(folder, "b.backup.gz");
const elsewhere = () => ({ ...registry().settings.files, folder: join(folder, "restored") });

async function backUp() {
  const client = new pg.Client(database.url);
  await client.connect();
  const store = storeOf(registry().settings.files);
  return writeBackup(client, file(), store).finally(() => client.end());
}

async function restoredBytes(key: string): Promise<Buffer | null> {
  const content = await storeOf(elsewhere()).open(key);
  return content && Buffer.concat((await content.toArray()) as Buffer[]);
}

test("a backup holds the files, and restoring puts every byte where files are kept", async () => {
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const long = await sendFileTo(author, idea, {
    content: Buffer.alloc(900_000, "groundswell é\n"),
  });
  const picture = await sendFileTo(author, idea, { name: "p.jpg", content: await aPhotograph() });
  const { rows } = await backUp();
  expect(rows["files"]).toBeGreaterThan(10);
  expect(await restoreBackup(target.url, file(), { files: elsewhere() })).toEqual(rows);
  for (const [id, part] of [
    [long, "file"],
    [picture, "file"],
    [picture, "preview"],
  ] as const)
    expect(
      (await restoredBytes(fileKey(id, part)))?.equals((await bytesOf(id, part)) ?? Buffer.of()),
    ).toBe(true);
  expect(await readdir(join(elsewhere().folder, "incoming"))).toEqual([]);
});

test("with --replace the files that were there go, but for those that the backup has too", async () => {
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const kept = await sendFileTo(author, idea);
  await backUp();
  await restoreBackup(target.url, file(), { files: elsewhere() });
  const later = await sendFileTo(author, idea, { content: "Came later." });
  await removeFile(author, kept);
  const { rows } = await backUp();
  expect(rows["files"]).toBe(1);
  await restoreBackup(target.url, file(), { replace: true, files: elsewhere() });
  expect(await restoredBytes(fileKey(kept, "file"))).toBeNull();
  expect((await restoredBytes(fileKey(later, "file")))?.toString()).toBe("Came later.");
});

test("what fails takes back the files it had put there", async () => {
  const author = await aPerson();
  const id = await sendFileTo(author, await anIdea({ by: author }));
  await backUp();
  const client = new pg.Client(target.url);
  await client.connect();
  await client.query("CREATE TABLE in_the_way (id int)");
  await expect(restoreBackup(target.url, file(), { files: elsewhere() })).rejects.toThrow();
  await client.end();
  expect(await restoredBytes(fileKey(id, "file"))).toBeNull();
});

test("the doctor says where files are kept, and whether the scanner can be believed", async () => {
  const env = (more: Record<string, string>) =>
    ({ GROUNDSWELL_FILES: folder, PATH: process.env["PATH"], ...more }) as never;
  const [place, none] = await examineFiles(env({}));
  expect([place?.text, none?.text]).toEqual([
    `Files can be kept in ${folder}.`,
    "Files are not scanned: SCAN_COMMAND is not set.",
  ]);
  expect((await examineFiles(env({ SCAN_COMMAND: "true --quiet" })))[1]?.isWell).toBe(true);
  expect((await examineFiles(env({ SCAN_COMMAND: "false" })))[1]?.text).toContain("for infected");
  expect((await examineFiles(env({ SCAN_COMMAND: "/nowhere/scan" })))[1]?.text).toContain(
    "cannot be run",
  );
  expect(await examineFiles(env({ S3_BUCKET: "ideas" }))).toEqual([
    { isWell: false, text: expect.stringContaining("set none of them") as string },
  ]);
});
