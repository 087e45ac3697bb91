import { randomBytes } from "node:crypto";
import { absoluteLimit, hashToken } from "#app/platform/session-adapter.server.ts";
import { db } from "#app/platform/db.server.ts";

/** Name of the session cookie on plain http. */
export const cookieName = "groundswell";

/** Signs a person in by a row in the database and returns the token that their cookie carries. */
export async function sessionToken(person: { readonly id: string }): Promise<string> {
  const token = randomBytes(25).toString("hex");
  const absoluteExpiresAt = new Date(Date.now() + absoluteLimit);
  await db().session.create({
    data: {
      id: hashToken(token),
      personId: person.id,
      expiresAt: absoluteExpiresAt,
      absoluteExpiresAt,
    },
  });
  return token;
}

/** Signs a person in and returns the Cookie header of their browser. */
export async function signInAs(person: { readonly id: string }): Promise<string> {
  return `${cookieName}=${await sessionToken(person)}`;
}
