/** A credential as somebody hands it over: JSON with its proof inside, or a signed text. */
import {
  isObject,
  isShallow,
  longestCredential,
  readObject,
  type Json,
  type JsonObject,
} from "./json.ts";
import { readJwt, withoutClaims, type ReadJwt } from "./jwt.server.ts";

export interface Presented {
  readonly credential: JsonObject;
  /** The signed text it came as; null for JSON. */
  readonly jwt: (ReadJwt & { readonly text: string }) | null;
}

/** Reads what was pasted, uploaded or fetched; null if it is no credential in either form. */
export function presented(given: Json): Presented | null {
  if (isObject(given)) return isShallow(given) ? { credential: given, jwt: null } : null;
  if (typeof given !== "string" || given.length > longestCredential) return null;
  const text = given.trim();
  const credential = readObject(text);
  if (credential) return { credential, jwt: null };
  const jwt = readJwt(text);
  return jwt && { credential: credentialIn(jwt.payload), jwt: { ...jwt, text } };
}

// Before version 2 of the data model the credential stood under a name of its own.
function credentialIn(payload: JsonObject): JsonObject {
  return isObject(payload.vc) ? payload.vc : withoutClaims(payload);
}
