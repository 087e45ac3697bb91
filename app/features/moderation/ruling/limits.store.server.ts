import type { RunSql } from "#app/core/subject.ts";
import type { NewcomerLimits } from "./limits.ts";

/** The limits for new people, with the revision by which a change is told from another. */
export async function newcomerLimits(sql: RunSql): Promise<NewcomerLimits & { revision: number }> {
  const [row] = await sql<NewcomerLimits & { revision: number }>(
    `select limited, new_days as "newDays", ideas_per_day as "ideasPerDay", comments_per_day as "commentsPerDay",
       reports_per_day as "reportsPerDay", revision
     from moderation_limits where id = 1`,
  );
  if (!row) throw new Error("The migrations write the row of limits.");
  return row;
}

/** Writes the limits for new people. */
export async function saveNewcomerLimits(sql: RunSql, limits: NewcomerLimits): Promise<void> {
  const { limited, newDays, ideasPerDay, commentsPerDay, reportsPerDay } = limits;
  await sql(
    `update moderation_limits set limited = $1, new_days = $2, ideas_per_day = $3, comments_per_day = $4,
       reports_per_day = $5, revision = revision + 1
     where id = 1`,
    [limited, newDays, ideasPerDay, commentsPerDay, reportsPerDay],
  );
}
