import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { uploadFile } from "#app/features/imports/importing/upload-file.server.ts";
import { sql } from "#app/platform/db.server.ts";

const rows = [
  "id,title,description,category,votes,status",
  "1,Benches by the river,Six wooden benches,Service to the public,34,open",
  "2,Benches by the canal,The same,Service to the public,3,duplicate",
  "3,,No title at all,Service to the public,0,open",
  "4,A mural,On the wall of the depot,Another category,0,in orbit",
];

/** The pages around imports: with a file to look through, one on its way, one that failed, and earlier imports. */
export async function screensOfImports(me: Actor): Promise<Record<string, string>> {
  const [looked, coming, failed] = [await aFile(me), await aFile(me), await aFile(me)];
  const importId = await anImport("Suggestion box 2024");
  await sql("update import_file set import_id = $2, done = 2 where id = $1", [coming, importId]);
  await sql(
    "update import_file set import_id = $2, finished_at = now(), failure = 'importing.failedRows' where id = $1",
    [failed, newId()],
  );
  return {
    "import and export": "/admin/imports",
    "file to import": `/admin/imports/${looked}`,
    "problems of a file": `/admin/imports/${looked}?show=trouble`,
    "file coming in": `/admin/imports/${coming}`,
    "file not imported": `/admin/imports/${failed}`,
    "take an import out": `/admin/imports/${importId}/undo`,
  };
}

function aFile(me: Actor): Promise<string> {
  const wish = { name: "Suggestion box", categoryId: null, unitId: null, strict: false } as const;
  return uploadFile(me, {
    fileName: "box.csv",
    bytes: new TextEncoder().encode(rows.join("\n")),
    wish: { ...wish, language: "en" },
    names: { account: "Import: Suggestion box", accountUnit: "Imported" },
  });
}

async function anImport(name: string): Promise<string> {
  const id = newId();
  await sql("insert into import (id, kind, name, fingerprint) values ($1, 'ideas', $2, $3)", [
    ...[id, name, id],
  ]);
  return id;
}
