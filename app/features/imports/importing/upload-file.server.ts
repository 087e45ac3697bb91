import { Readable } from "node:stream";
import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { importPolicy } from "../import.policy.ts";
import { columnsOf } from "./columns.ts";
import { fileAtMost, type ImportNames } from "./import-file.ts";
import { insertFile } from "./import-file.store.server.ts";
import type { ImportWish } from "./plan.ts";
import { rowsOfTable, shapeOfTable, type TableSource } from "./table.server.ts";

export interface UploadFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly wish: ImportWish;
  readonly names: ImportNames;
}

/**
 * Keeps a table of ideas to be looked through, and returns its id; nothing else is written.
 * Throws `invalid` with a sentence for what cannot be read at all.
 */
export async function uploadFile(
  actor: Actor,
  { fileName, bytes, wish, names }: UploadFile,
): Promise<string> {
  authorize(actor, importPolicy.manage, undefined);
  if (bytes.length === 0) throw new Refusal("invalid", "importing.fileMissing");
  if (bytes.length > fileAtMost) throw new Refusal("invalid", "importing.fileLarge");
  const rows = await countRows(sourceOf(bytes));
  return transact(actor, async ({ sql, now }) => {
    authorize(await actorNow(sql, actor), importPolicy.manage, undefined);
    const id = newId(now.getTime());
    await insertFile(sql, { id, personId: actor.id, fileName, bytes, rows, wish, names, at: now });
    return id;
  });
}

/** Bytes in memory as a file that can be read again and again, in pieces. */
export function sourceOf(bytes: Uint8Array): TableSource {
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += pieceLength)
      yield bytes.subarray(at, at + pieceLength);
  };
  return { open: () => Readable.from(pieces()) as AsyncIterable<Uint8Array> };
}

const pieceLength = 64 * 1024;

async function countRows(source: TableSource): Promise<number> {
  const shape = await shapeOfTable(source);
  columnsOf(shape.header);
  let rows = 0;
  for await (const row of rowsOfTable(source, shape)) if (row.line > 0) rows++;
  return rows;
}
