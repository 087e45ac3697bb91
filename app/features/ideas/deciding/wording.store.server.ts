import type { RunSql } from "#app/core/subject.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import { filled, type CategoryName } from "../category.ts";
import type { Stage } from "../idea.ts";
import type { Wording } from "./wording.ts";

const wordingsSql = `
  select id, kind, stage, name, body, position, archived_at is not null as archived
  from wording order by kind, stage, archived_at is not null, position, id`;

/** All reasons and replies, by kind and stage, in order; archived ones last. */
export function wordingsInOrder(sql: RunSql): Promise<Wording[]> {
  return sql<Wording>(wordingsSql);
}

/** Writes a new reason or reply. */
export async function insertWording(
  tx: PrismaTransaction,
  { id, kind, stage, name, body, position }: Omit<Wording, "archived">,
): Promise<void> {
  const texts = { name: filled(name), body: filled(body) };
  await tx.wording.create({ data: { id, kind, stage, position, ...texts } });
}

/** Writes what a reason or reply says. */
export async function updateWording(
  tx: PrismaTransaction,
  { id, name, body }: Pick<Wording, "id" | "name" | "body">,
): Promise<void> {
  await tx.wording.update({ where: { id }, data: { name: filled(name), body: filled(body) } });
}

/** Sets when a reason or reply was archived; null brings it back. */
export async function setWordingArchived(
  tx: PrismaTransaction,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  await tx.wording.update({ where: { id }, data: { archivedAt } });
}

/** Writes the order: the position of each id is its place in the list. */
export async function saveWordingOrder(sql: RunSql, ids: readonly string[]): Promise<void> {
  await sql(
    `update wording w set position = o.place
     from unnest($1::uuid[]) with ordinality as o (id, place) where w.id = o.id`,
    [[...ids]],
  );
}

/** What a stage is called by the product, and by this organisation instead. */
export interface StageNames {
  readonly stage: Stage;
  readonly usual: CategoryName;
  readonly name: CategoryName;
}

/** The names of all stages, in their order. */
export function namesOfStages(sql: RunSql): Promise<StageNames[]> {
  return sql<StageNames>("select stage, usual, name from stage_name order by stage");
}

/** Writes what this organisation calls a stage. */
export async function saveStageName(
  tx: PrismaTransaction,
  stage: Stage,
  name: CategoryName,
): Promise<void> {
  await tx.stageName.update({ where: { stage }, data: { name: filled(name) } });
}
