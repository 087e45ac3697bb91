import { newId } from "#app/core/ids.ts";
import type { EntrySent } from "#app/features/challenges/entering/submit-entry.server.ts";
import { sql } from "#app/platform/db.server.ts";

/** Whole fields of a submission as its form sends them, under the version at which it stands. */
export async function anEntrySent(
  submissionId: string,
  change: Partial<EntrySent> = {},
): Promise<EntrySent> {
  const [row] = await sql<{ textVersion: number; termsVersion: number }>(
    `select s.text_version as "textVersion", c.terms_version as "termsVersion"
     from submission s join challenge c on c.id = s.challenge_id where s.id = $1`,
    [submissionId],
  );
  if (!row) throw new Error("There is no such submission.");
  return {
    ...row,
    receiptId: newId(),
    accepts: true,
    title: "One form for every counter",
    brief: "Address and name are asked once.",
    description: "The counter **looks up** what it knows.",
    externalUrl: "",
    teamName: "",
    ideaId: null,
    isNameless: true,
    language: undefined,
    answers: [],
    ...change,
  };
}
