import { hash, verify } from "@node-rs/argon2";
import { canonicalPassword } from "./password.ts";

// Argon2id is the library's default; the costs are OWASP's (Password Storage Cheat Sheet): 19 MiB, 2 passes.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The password as it is stored: an argon2id PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), costs);
}

/** Whether the password is the one of the hash. Takes as long when there is no hash: nobody learns who has an account. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobodys()), canonicalPassword(password));
  return right && stored !== null;
}

let made: Promise<string> | undefined;

function nobodys(): Promise<string> {
  made ??= hashPassword(crypto.randomUUID());
  return made;
}
