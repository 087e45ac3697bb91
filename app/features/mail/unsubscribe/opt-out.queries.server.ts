import { isId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import type { OptOut } from "../mail.ts";
import { unsubscribeSecret } from "./unsubscribe-secret.server.ts";
import { readUnsubscribeToken, type Unsubscriber } from "./unsubscribe-token.ts";

/** Which mails a person has declined. */
export async function mailOptOuts(personId: string): Promise<OptOut[]> {
  if (!isId(personId)) return [];
  const rows = await sql<{ kind: OptOut }>(
    "select kind from mail_opt_out where person_id = $1 order by kind",
    [personId],
  );
  return rows.map(({ kind }) => kind);
}

/** Whose mails, and which, a token stops; null for one that this installation has not written. */
export async function unsubscriberOf(token: string): Promise<Unsubscriber | null> {
  return readUnsubscribeToken(await unsubscribeSecret(sql), token);
}
