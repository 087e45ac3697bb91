import { prepared } from "#app/platform/db.server.ts";

/** What was said with kudos, for those between whom they went; null when there are none. */
export async function kudosToTell(
  id: string,
): Promise<{ readonly words: string; readonly answer: string } | null> {
  const [row] = await prepared<{ words: string; answer: string }>(
    "kudos-to-tell",
    "select words, answer from kudos where id = $1::uuid",
    [id],
  );
  return row ?? null;
}
