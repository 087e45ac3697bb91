import type { RunSql } from "#app/core/subject.ts";
import { withoutLimits, type NewcomerLimits } from "./limits.ts";

/** The limits for new people, with the revision by which a change is told from another. */
export async function newcomerLimits(sql: RunSql): Promise<NewcomerLimits & { revision: number }> {
  const [row] = await sql<NewcomerLimits & { revision: number }>(
    `select limited, new_days as "newDays", ideas_per_day as "ideasPerDay", comments_per_day as "commentsPerDay",
       reports_per_day as "reportsPerDay", revision
     from moderation_limits where id = 1`,
  );
  return row ?? { ...withoutLimits, revision: 0 };
}

/** Writes the limits for new people. */
export async function saveNewcomerLimits(sql: RunSql, limits: NewcomerLimits): Promise<void> {
  const { limited, newDays, ideasPerDay, commentsPerDay, reportsPerDay } = limits;
  await sql(
    `insert into moderation_limits (limited, new_days, ideas_per_day, comments_per_day, reports_per_day)
     values ($1, $2, $3, $4, $5)
     on conflict (id) do update set limited = $1, new_days = $2, ideas_per_day = $3, comments_per_day = $4,
       reports_per_day = $5, revision = moderation_limits.revision + 1`,
    [limited, newDays, ideasPerDay, commentsPerDay, reportsPerDay],
  );
}
