/** Whom a credential was given to: a hash with a salt, which whoever knows the address can check and nobody can read. */
import { createHash, randomBytes } from "node:crypto";
import type { JsonObject } from "./json.ts";

/** A salt of one award's own, so that two credentials of a person do not show that they are of the same. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

/** A person as credentials name them. */
export function identityOf(email: string, salt: string): JsonObject {
  return {
    type: "IdentityObject",
    hashed: true,
    identityHash: hashOf(email, salt),
    identityType: "emailAddress",
    salt,
  };
}

/** Whether a credential's identity is the one of this address; null if it cannot be told from the address. */
export function isIdentityOf(identity: JsonObject, email: string): boolean | null {
  const { hashed, identityHash, identityType, salt } = identity;
  if (typeof identityHash !== "string" || identityType !== "emailAddress") return null;
  if (hashed !== true) return identityHash.toLowerCase() === addressOf(email);
  if (!/^sha256\$/iu.test(identityHash)) return null;
  return identityHash.toLowerCase() === hashOf(email, typeof salt === "string" ? salt : "");
}

function hashOf(email: string, salt: string): string {
  const digest = createHash("sha256").update(addressOf(email) + salt);
  return `sha256$${digest.digest("hex")}`;
}

// One address, however it is typed.
function addressOf(email: string): string {
  return email.trim().toLowerCase();
}
