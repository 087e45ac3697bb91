import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";

/**
 * Holds people who are new to as much of something as administrators allow them a day; called before it is written, in
 * the same transaction. Throws `rate_limited`, with when it will be possible again.
 */
export async function keepPace(
  sql: RunSql,
  { id }: Pick<Actor, "id">,
  what: "idea" | "comment" | "report",
  now: Date,
): Promise<void> {
  const [row] = await sql<{ again: Date | null }>(
    "select newcomer_may_again($1::uuid, $2::text, $3::timestamptz) as again",
    [id, what, now],
  );
  if (!row?.again) return;
  const minutes = Math.max(1, Math.ceil((row.again.getTime() - now.getTime()) / 60_000));
  if (minutes > 90)
    throw new Refusal("rate_limited", hourly[what], { hours: Math.ceil(minutes / 60) });
  throw new Refusal("rate_limited", soon[what], { minutes });
}

const hourly = {
  idea: "ui.paceIdeaHours",
  comment: "ui.paceCommentHours",
  report: "ui.paceReportHours",
} as const;

const soon = {
  idea: "ui.paceIdeaMinutes",
  comment: "ui.paceCommentMinutes",
  report: "ui.paceReportMinutes",
} as const;
