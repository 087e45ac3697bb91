import { randomBytes, randomInt } from "node:crypto";
import type { RunSql } from "#app/core/subject.ts";
import { aliasesFor } from "../alias.ts";

/** Draws aliases for submissions that lack one, and the seed of the lot; what was drawn before stays. */
export async function drawAliases(
  sql: RunSql,
  { challengeId, phaseId }: { challengeId: string; phaseId: string },
  submissionIds: readonly string[],
): Promise<void> {
  const rows = await sql<{ id: string; alias: string }>(
    "select id, alias from submission where challenge_id = $1 and alias is not null",
    [challengeId],
  );
  const kept = new Map(rows.map(({ id, alias }) => [id, alias]));
  const drawn = [...aliasesFor(submissionIds, kept, (below) => randomInt(below))].filter(
    ([id]) => !kept.has(id),
  );
  await sql(
    `update submission s set alias = d.alias from unnest($1::uuid[], $2::text[]) as d (id, alias)
     where s.id = d.id and s.alias is null`,
    [drawn.map(([id]) => id), drawn.map(([, alias]) => alias)],
  );
  await sql("update challenge_phase set lot_seed = coalesce(lot_seed, $2) where id = $1", [
    phaseId,
    randomBytes(16).toString("hex"),
  ]);
}
