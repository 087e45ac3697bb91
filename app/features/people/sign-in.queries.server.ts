import { prepared } from "#app/platform/db.server.ts";

/** Somebody who can sign in with a password: active, and with a password set. */
export interface Account {
  readonly personId: string;
  readonly hash: string;
}

/** The account of an e-mail address; null for nobody, and for people who cannot sign in. */
export async function accountOf(email: string): Promise<Account | null> {
  const [account] = await prepared<Account>(
    "account-of",
    `select p.id as "personId", w.hash from person p join password w on w.person_id = p.id
     where p.email = $1 and p.deactivated_at is null and p.import_id is null`,
    [email],
  );
  return account ?? null;
}

/** One's own account with its address; null for people without a password. */
export async function accountOfPerson(
  personId: string,
): Promise<(Account & { readonly email: string }) | null> {
  const [account] = await prepared<Account & { email: string }>(
    "account-of-person",
    `select p.id as "personId", p.email, w.hash from person p join password w on w.person_id = p.id
     where p.id = $1::uuid`,
    [personId],
  );
  return account ?? null;
}

/**
 * Whether the password that was verified is still the account's, and the person active. Waits for a
 * change under way, which then either sees the new session and ends it, or is seen here.
 */
export async function isStillGood({ personId, hash }: Account): Promise<boolean> {
  const rows = await prepared(
    "account-still-good",
    `select from person p join password w on w.person_id = p.id
     where p.id = $1::uuid and w.hash = $2 and p.deactivated_at is null for share`,
    [personId, hash],
  );
  return rows.length > 0;
}
