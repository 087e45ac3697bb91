import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { IdeaKind, Stage } from "./idea.ts";

/**
 * Ideas that came row by row from a table, each with a place, an author and a stage of its own. Nothing is decided
 * here. Called inside the transaction of an import.
 */
export interface ImportedRow {
  readonly originalId: string;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  readonly kind: IdeaKind;
  readonly stage: Stage;
  readonly categoryId: string;
  readonly unitId: string;
  readonly authorId: string;
  readonly tags: readonly string[];
  readonly publishedAt: Date;
}

interface RowsArrival {
  readonly importId: string;
  readonly language: Language;
  /** When they came; at their stages they have been since then. */
  readonly at: Date;
}

/** Adds ideas without votes; returns their ids, in the same order. */
export async function addImportedRows(
  sql: RunSql,
  { importId, language, at }: RowsArrival,
  rows: readonly ImportedRow[],
): Promise<string[]> {
  const ids = rows.map(({ publishedAt }) => newId(publishedAt.getTime()));
  await sql(insertRows, [
    ids,
    rows.map((row) => row.originalId),
    rows.map((row) => row.title),
    rows.map((row) => row.problem),
    rows.map((row) => row.proposal),
    rows.map((row) => row.beneficiary),
    rows.map((row) => row.kind),
    rows.map((row) => row.stage),
    rows.map((row) => row.categoryId),
    rows.map((row) => row.unitId),
    rows.map((row) => row.publishedAt),
    rows.map((row) => row.authorId),
    language,
    importId,
    at,
  ]);
  await addTags(
    sql,
    rows.flatMap(({ tags }, row) =>
      tags.map((tag, position) => ({ ideaId: ids[row] ?? "", tag, position })),
    ),
  );
  return ids;
}

interface ImportedTag {
  readonly ideaId: string;
  readonly tag: string;
  readonly position: number;
}

/** Of two that differ by capitals and accents alone the first stays. */
async function addTags(sql: RunSql, tags: readonly ImportedTag[]): Promise<void> {
  await sql(
    `insert into idea_tag (idea_id, folded, tag, position)
     select t.idea_id, fold_text(t.tag), t.tag, t.position
     from unnest($1::uuid[], $2::text[], $3::int[]) as t (idea_id, tag, position)
     order by t.position on conflict do nothing`,
    [
      tags.map(({ ideaId }) => ideaId),
      tags.map(({ tag }) => tag),
      tags.map(({ position }) => position),
    ],
  );
}

const insertRows = `
  with given as (
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::idea_kind[],
      $8::stage[], $9::uuid[], $10::uuid[], $11::timestamptz[], $12::uuid[])
      as g (id, original_id, title, problem, proposal, beneficiary, kind, stage, category_id, unit_id, published_at, author_id)
  ), added as (
    insert into idea (id, original_id, title, problem, proposal, beneficiary, kind, stage, category_id, unit_id,
      published_at, language, import_id, stage_since)
    select id, original_id, title, problem, proposal, beneficiary, kind, stage, category_id, unit_id, published_at,
      $13::language, $14::uuid, case when stage = 'open' then published_at else $15::timestamptz end
    from given
  )
  insert into idea_author (idea_id, person_id) select id, author_id from given`;
