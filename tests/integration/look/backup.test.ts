import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { changeLogo } from "#app/features/look/change-logo.server.ts";
import { prepareLogo } from "#app/features/look/prepare-logo.server.ts";
import { restoreBackup } from "#server/backup/restore-backup.ts";
import { writeBackup } from "#server/backup/write-backup.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { emptyDatabase } from "#tests/support/template-database.ts";
import { noise } from "./pictures.ts";

const database = useDatabase();

test("a backup brings the logo back to the last byte, and the accent with it", async () => {
  const admin = await aPerson({ admin: true });
  const picture = await prepareLogo(await noise(700));
  await changeLogo(admin, { picture, alt: "Valmere" });
  await changeAccent(admin, { accent: "#7a1f5c" });
  const folder = await mkdtemp(join(tmpdir(), "look-"));
  const target = await emptyDatabase(inject("databaseServer"));
  try {
    const file = join(folder, "backup.gz");
    await withClient(database.url, (client) => writeBackup(client, file));
    await restoreBackup(target.url, file);
    const restored = await withClient(target.url, async (client) => {
      const { rows } = await client.query<{ accent: string; alt: string; bytes: Buffer }>(
        `select accent, logo_alt as alt, bytes from organisation_look join organisation_file on hash = logo_hash`,
      );
      return rows;
    });
    expect(restored).toEqual([
      { accent: "#7a1f5c", alt: "Valmere", bytes: Buffer.from(picture.bytes) },
    ]);
  } finally {
    await target.drop();
    await rm(folder, { recursive: true });
  }
});

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
}
