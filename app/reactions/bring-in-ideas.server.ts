import { system } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { addImportedRows } from "#app/features/ideas/imported-rows.store.server.ts";
import {
  findImport,
  insertImport,
  lockImports,
} from "#app/features/imports/import.store.server.ts";
import { addOrigins } from "#app/features/imports/origin/idea-origin.store.server.ts";
import type { ImportNames } from "#app/features/imports/importing/import-file.ts";
import type { PlacedIdea, PlannedRow } from "#app/features/imports/importing/plan.ts";
import {
  planImport,
  type Planning,
} from "#app/features/imports/importing/plan-import.queries.server.ts";
import { digestOf } from "#app/features/imports/importing/row-digest.server.ts";
import { ideasHere } from "#app/features/imports/importing/places.queries.server.ts";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import { importAccount } from "#app/features/people/imported-people.store.server.ts";
import { transact, under, type Transaction } from "#app/platform/transact.server.ts";

export interface BringIn {
  /** The import it becomes; given again after a crash, so that it goes on where it was. */
  readonly importId: string;
  readonly planning: Planning;
  readonly names: ImportNames;
}

export interface Arrived {
  /** Rows looked at, and ideas made of them. */
  readonly done: number;
  readonly added: number;
}

/** Told inside the transaction of each batch how far it is. */
export type OnBatch = (sql: RunSql, progress: Arrived) => Promise<void>;

/**
 * Brings the new rows of a file in, batch by batch, each of which is whole; one import writes at a time, so that two
 * of the same file at once make each idea once. Nothing follows from the event it records. Throws `conflict` when it
 * is taken out meanwhile.
 */
export async function bringInIdeas(order: BringIn, onBatch: OnBatch): Promise<Arrived> {
  let arrived: Arrived = { done: 0, added: 0 };
  let begun = false;
  for await (const batch of planImport(order.planning)) {
    const before = arrived;
    arrived = await quietly(async (transaction) => {
      const added = await writeBatch(transaction, { ...order, batch, begun });
      const now = { done: before.done + batch.length, added: before.added + added };
      await onBatch(transaction.sql, now);
      return now;
    });
    begun ||= arrived.added > 0;
  }
  if (begun) await quietly((transaction) => recordArrival(transaction, order));
  return arrived;
}

const aMinute = 60_000;

function quietly<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return under({ quiet: true, patience: aMinute }, () => transact(system, work));
}

interface Batch extends BringIn {
  readonly batch: readonly PlannedRow[];
  /** Ideas have been written already. */
  readonly begun: boolean;
}

async function writeBatch(
  { sql, now }: Transaction,
  { batch, importId, planning, names, begun }: Batch,
): Promise<number> {
  const planned = batch.flatMap((row) => (row.outcome === "new" ? [row.idea] : []));
  if (planned.length === 0) return 0;
  await lockImports(sql);
  const { name, language } = planning.wish;
  // Another import may have brought some of them in since they were looked up.
  const here = await ideasHere(
    sql,
    name,
    planned.map(({ sourceId }) => sourceId),
  );
  const fresh = planned.filter(({ sourceId }) => !here.has(sourceId));
  if (fresh.length === 0) return 0;
  await beginImport(sql, { importId, planning, now, begun });
  const account = fresh.some(({ authorId }) => authorId === null)
    ? await importAccount(sql, { importId, at: now }, names)
    : "";
  const ids = await addImportedRows(
    sql,
    { importId, language, at: now },
    fresh.map((idea) => rowOf(idea, account, now)),
  );
  await addOrigins(
    sql,
    fresh.map((idea, at) => ({ ...idea.origin, ideaId: ids[at] ?? "", digest: digestOf(idea) })),
  );
  await mark("idea", ids, sql);
  return fresh.length;
}

function rowOf(idea: PlacedIdea, account: string, now: Date) {
  return {
    ...idea,
    originalId: idea.sourceId,
    authorId: idea.authorId ?? account,
    publishedAt: idea.createdAt ?? now,
  };
}

async function beginImport(
  sql: RunSql,
  {
    importId,
    planning,
    now,
    begun,
  }: Pick<Batch, "importId" | "planning" | "begun"> & { readonly now: Date },
): Promise<void> {
  const found = await findImport(sql, importId);
  if (found?.leavingAt || (begun && !found)) throw conflict("importing.undoneMeanwhile");
  if (found) return;
  const { wish, shape } = planning;
  await insertImport(sql, {
    ...{ id: importId, name: wish.name, kind: "ideas", createdAt: now },
    // The same file may come again once more of its rows can be placed.
    fingerprint: `${shape.fingerprint}.${importId}`,
  });
}

async function recordArrival({ sql, record }: Transaction, { importId, planning }: BringIn) {
  const [found] = await sql<{ ideas: number }>(
    "select count(*)::int as ideas from idea where import_id = $1",
    [importId],
  );
  const data = { name: planning.wish.name, ideas: found?.ideas ?? 0 };
  record({ kind: "idea-table.imported", subject: { kind: "import", id: importId }, data });
}
