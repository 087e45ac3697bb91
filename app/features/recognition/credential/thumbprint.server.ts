/** A JWK's thumbprint (RFC 7638): the same for the same key, however it is written. */
import { createHash } from "node:crypto";
import type { PublicJwk } from "./issuer-key.ts";
import type { JsonObject } from "./json.ts";

/** The thumbprint of a public key of ours. */
export function thumbprintOf(jwk: PublicJwk): string {
  // Required members alone, in alphabetical order.
  const members =
    jwk.kty === "RSA"
      ? { e: jwk.e, kty: jwk.kty, n: jwk.n }
      : { crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y };
  return createHash("sha256").update(JSON.stringify(members)).digest("base64url");
}

/** The public half of a JWK from anywhere; null if it is of no kind that signs credentials. */
export function publicJwkFrom({ kty, n, e, crv, x, y }: JsonObject): PublicJwk | null {
  if (kty === "RSA" && typeof n === "string" && typeof e === "string") return { kty, n, e };
  return kty === "EC" && crv === "P-256" && typeof x === "string" && typeof y === "string"
    ? { kty, crv, x, y }
    : null;
}
