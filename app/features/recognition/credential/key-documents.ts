/** Looking up keys in what issuers publish of themselves. */
import type { Source } from "./checks.ts";
import { addressOfDidWeb, documentOf, urlFrom } from "./did-web.ts";
import { isObject, listOf, momentFrom, type Json, type JsonObject } from "./json.ts";

/** Where the document of an identifier stands; null if no address of the web is known for it. */
export function addressOf(identifier: string): string | null {
  const bare = documentOf(identifier);
  if (bare.startsWith("did:web:")) return addressOfDidWeb(bare);
  const protocol = urlFrom(bare)?.protocol;
  return protocol === "https:" || protocol === "http:" ? bare : null;
}

/** The document of an identifier; null if it cannot be had. */
export async function documentAt(source: Source, identifier: string): Promise<JsonObject | null> {
  const address = addressOf(identifier);
  const document = address === null ? null : await source(address);
  return isObject(document) ? document : null;
}

/** All keys a document tells of, whatever for. */
export function methodsIn(document: JsonObject): JsonObject[] {
  return [document.verificationMethod, document.assertionMethod].flatMap(listOf).filter(isObject);
}

/** The keys that may assert in the name of whose document it is: given there, or named and given elsewhere in it. */
export function assertingIn(document: JsonObject): JsonObject[] {
  const all = methodsIn(document);
  return listOf(document.assertionMethod).flatMap((one) => {
    const method = isObject(one) ? one : all.find(({ id }) => id === one);
    return method ? [method] : [];
  });
}

/** Whether a key may no longer be relied on: neither after it was revoked nor after its time. */
export function isSpent({ revoked, expires }: JsonObject, now: Date): boolean {
  return [revoked, expires].some((end) => hasPassed(end, now));
}

/** Whether a moment is told and over. One that cannot be read counts as over. */
export function hasPassed(end: Json | undefined, now: Date): boolean {
  if (end === undefined || end === null) return false;
  const at = momentFrom(end);
  return at === null || at <= now;
}
