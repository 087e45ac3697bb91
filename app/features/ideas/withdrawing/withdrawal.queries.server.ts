import { prepared } from "#app/platform/db.server.ts";

/** Why an idea was withdrawn, and when; null when it was not. */
export async function withdrawalOf(ideaId: string) {
  const [row] = await prepared<{ reason: string; at: Date }>(
    "withdrawal-of",
    "select reason, at from idea_withdrawal where idea_id = $1::uuid",
    [ideaId],
  );
  return row ? { reason: row.reason, at: row.at.toISOString() } : null;
}

export type Withdrawal = NonNullable<Awaited<ReturnType<typeof withdrawalOf>>>;
