import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { MessageKey } from "#app/core/words.ts";

interface Pace {
  readonly what: "idea" | "comment" | "report";
  /** The sentences that say in how many hours, or minutes, it will be possible again. */
  readonly hours: MessageKey;
  readonly minutes: MessageKey;
}

/**
 * Holds people who are new to as much of something as administrators allow them a day; called before it is written, in
 * the same transaction. Throws `rate_limited`, with when it will be possible again.
 */
export async function keepPace(
  sql: RunSql,
  { id }: Pick<Actor, "id">,
  { what, hours, minutes }: Pace,
  now: Date,
): Promise<void> {
  const [row] = await sql<{ again: Date | null }>(
    "select newcomer_may_again($1::uuid, $2::text, $3::timestamptz) as again",
    [id, what, now],
  );
  if (!row?.again) return;
  const left = Math.max(1, Math.ceil((row.again.getTime() - now.getTime()) / 60_000));
  if (left > 90) throw new Refusal("rate_limited", hours, { hours: Math.ceil(left / 60) });
  throw new Refusal("rate_limited", minutes, { minutes: left });
}
