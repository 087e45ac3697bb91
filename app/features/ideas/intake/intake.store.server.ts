import type { RunSql } from "#app/core/subject.ts";
import { filled } from "../category.ts";
import { plainIntake, type Intake } from "./intake.ts";

/** What a category asks. */
export async function intakeOf(sql: RunSql, categoryId: string): Promise<Intake> {
  const [intake] = await sql<Intake>(
    `select allows_pseudonyms as "allowsPseudonyms", guidance from category_intake where category_id = $1`,
    [categoryId],
  );
  return intake ?? plainIntake;
}

/** Writes what a category asks. */
export async function saveIntake(sql: RunSql, categoryId: string, intake: Intake): Promise<void> {
  await sql(
    `insert into category_intake (category_id, allows_pseudonyms, guidance) values ($1, $2, $3)
     on conflict (category_id) do update set allows_pseudonyms = excluded.allows_pseudonyms,
       guidance = excluded.guidance`,
    [categoryId, intake.allowsPseudonyms, JSON.stringify(filled(intake.guidance))],
  );
}
