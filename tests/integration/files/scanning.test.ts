import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkerUtils } from "graphile-worker";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { fileToFetch, filesOf, filesToChange } from "#app/features/files/files.queries.server.ts";
import { runScanner } from "#app/features/files/run-scanner.server.ts";
import { scanFile } from "#app/features/files/scan-file.server.ts";
import { sweepFiles } from "#app/features/files/sweep-files.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anIdea } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { bytesOf, refusalOf, sendFileTo } from "./sending.ts";

const database = useDatabase();
let folder = "";
let author: Actor;
let idea: { id: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scanning-"));
  const utils = await makeWorkerUtils({ connectionString: database.url });
  await utils.migrate();
  await utils.release();
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  author = await aPerson();
  idea = await anIdea({ by: author });
});

/** A scanner of the test's own, as a program with words. */
async function aScanner(name: string, script: string): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return [path, "--no-summary"];
}

async function useScanner(name: string, script: string): Promise<void> {
  const scanCommand = await aScanner(name, script);
  const { settings } = registry();
  const files = { ...settings.files, scanCommand, searchPath: process.env["PATH"] ?? "" };
  recompose({ settings: { ...settings, files } });
}

const finder = 'grep -q EICAR "$2" && exit 1; exit 0';

async function queued(): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'scan-file' and queue_name = 'scanning'`,
  );
  return rows[0]?.count ?? 0;
}

describe("while there is a scanner", () => {
  test("a file is offered to nobody before it has been looked at, and then to everybody", async () => {
    await useScanner("finder", finder);
    const id = await sendFileTo(author, idea);
    expect((await filesOf(idea.id)).files).toEqual([]);
    expect((await filesToChange(idea.id)).map(({ state }) => state)).toEqual(["checking"]);
    expect(await refusalOf(fileToFetch(author, id))).toBe("files.notFound");
    for (const event of await database.prisma.domainEvent.findMany())
      await react({ eventId: event.id });
    expect(await queued()).toBe(1);
    await scanFile(id);
    await scanFile(id);
    expect((await fileToFetch(await aPerson(), id)).name).toBe("note.txt");
    const events = await database.prisma.domainEvent.findMany({ orderBy: { id: "asc" } });
    expect(events.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ["file.added", author.id],
      ["file.cleared", null],
    ]);
  });

  test("what it finds infected is thrown away; its author is told, nobody else sees it, and it takes no place", async () => {
    await useScanner("finder", finder);
    const id = await sendFileTo(author, idea, { content: "X5O!P%@AP EICAR test" });
    await scanFile(id);
    for (const event of await database.prisma.domainEvent.findMany({
      where: { kind: "file.found-infected" },
    }))
      await react({ eventId: event.id });
    expect(await bytesOf(id)).toBeNull();
    expect((await filesOf(idea.id)).files).toEqual([]);
    expect((await filesToChange(idea.id)).map(({ state }) => state)).toEqual(["infected"]);
    expect(await refusalOf(fileToFetch(author, id))).toBe("files.notFound");
  });

  test("one that cannot say leaves the file waiting, and the hour gives it another chance", async () => {
    await useScanner("broken", "exit 2");
    const id = await sendFileTo(author, idea);
    await expect(scanFile(id)).rejects.toThrow("neither 0 nor 1");
    expect((await filesToChange(idea.id)).map(({ state }) => state)).toEqual(["checking"]);
    await database.pool.query("update stored_file set created_at = now() - interval '2 hours'");
    await sweepFiles();
    expect(await queued()).toBe(1);
  });
});

describe("the scanner's program", () => {
  const run = (scanCommand: readonly string[], within?: number) =>
    runScanner({ scanCommand, searchPath: process.env["PATH"] ?? "" }, "/etc/hostname", within);

  test("that hangs is ended", async () => {
    const hanging = await aScanner("hanging", "exec sleep 60");
    const began = Date.now();
    await expect(run(hanging, 200)).rejects.toThrow("took too long");
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test("that is not there is said so", async () => {
    await expect(run(["/nowhere/scanner"])).rejects.toThrow("cannot be run");
  });

  test("gets the path as one word, without a shell, and none of our settings", async () => {
    const spy = await aScanner("spy", 'env > "$0.env"; [ "$2" = "/tmp/a; exit 1 #" ] || exit 2');
    process.env["S3_SECRET_ACCESS_KEY"] = "secret";
    const settings = { scanCommand: spy, searchPath: process.env["PATH"] ?? "" };
    expect(await runScanner(settings, "/tmp/a; exit 1 #")).toBe(true);
    delete process.env["S3_SECRET_ACCESS_KEY"];
    expect(await readFile(`${spy[0] ?? ""}.env`, "utf8")).not.toContain("secret");
  });

  test("that is not set finds nothing", async () => {
    expect(await run([])).toBe(true);
  });
});
