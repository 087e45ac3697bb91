import type { RunSql } from "#app/core/subject.ts";

interface NewCheck {
  readonly id: string;
  readonly at: Date;
  readonly seconds: number;
  readonly differences: Readonly<Record<string, number>>;
}

/** Keeps what a check found, and of earlier ones those of two months. */
export async function noteCheck(
  sql: RunSql,
  { id, at, seconds, differences }: NewCheck,
): Promise<void> {
  await sql("insert into insight_check (id, at, seconds, differences) values ($1, $2, $3, $4)", [
    ...[id, at, seconds, JSON.stringify(differences)],
  ]);
  await sql("delete from insight_check where at < $1::timestamptz - interval '60 days'", [at]);
}
