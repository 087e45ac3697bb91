/**
 * Credentials as VC-JWT: the credential itself is the payload, with a few of its values told again as claims. Header and
 * algorithms are those that Open Badges admits, and no others.
 */
import { CompactSign, compactVerify, importJWK, type JWK } from "jose";
import type { KeyObject } from "node:crypto";
import { idOf, isObject, momentFrom, readObject, type Json, type JsonObject } from "./json.ts";
import { isCompact } from "./jwt-shape.ts";

export const jwtAlgorithms = ["RS256", "ES256"] as const;
export type JwtAlgorithm = (typeof jwtAlgorithms)[number];

export interface JwtSigner {
  readonly alg: JwtAlgorithm;
  /** The address at which the public key stands, alone, as a JWK. */
  readonly kid: string;
  readonly secretKey: KeyObject;
}

/** A credential as a signed text. One that carries a proof inside keeps it. */
export async function jwtOf(
  credential: JsonObject,
  { alg, kid, secretKey }: JwtSigner,
): Promise<string> {
  const payload = new TextEncoder().encode(
    JSON.stringify({ ...credential, ...claimsOf(credential) }),
  );
  return new CompactSign(payload).setProtectedHeader({ alg, kid, typ: "JWT" }).sign(secretKey);
}

export interface ReadJwt {
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/** Reads without checking; null if it is no compact JWS with JSON in it. */
export function readJwt(text: string): ReadJwt | null {
  if (!isCompact(text)) return null;
  const [header, payload] = text.split(".").slice(0, 2).map(decoded);
  return header && payload ? { header, payload } : null;
}

/** What of a header Open Badges does not admit. */
export function headerTroubles({ alg, typ, jwk, ...others }: JsonObject): string[] {
  const { kid: _kid, ...extra } = others;
  return [
    ...Object.keys(extra),
    ...(alg === undefined ? ["alg"] : []),
    ...(typ !== undefined && typ !== "JWT" ? ["typ"] : []),
    ...(isObject(jwk) && "d" in jwk ? ["jwk.d"] : []),
  ];
}

/** The claims that say something else than the credential; one that is left out says nothing. */
export function differingClaims(payload: JsonObject): string[] {
  const told = claimsOf(payload);
  return claimNames.filter((name) => payload[name] !== undefined && payload[name] !== told[name]);
}

/** The credential without what a JWT tells besides. */
export function withoutClaims(payload: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !besides.has(name)));
}

/** Whether a text is signed with this key; null if the key cannot be one of this algorithm, or is too weak. */
export async function jwtHolds(
  text: string,
  alg: JwtAlgorithm,
  publicJwk: JsonObject,
): Promise<boolean | null> {
  const key = await keyFrom(publicJwk, alg);
  if (!key) return null;
  return compactVerify(text, key, { algorithms: [alg] }).then(
    () => true,
    (error: unknown) => (error instanceof TypeError ? null : false),
  );
}

const claimNames = ["iss", "jti", "sub", "nbf", "exp"] as const;
const besides: ReadonlySet<string> = new Set([...claimNames, "iat", "aud"]);

function claimsOf(credential: JsonObject): Record<string, Json> {
  const claims = {
    iss: idOf(credential.issuer),
    jti: idOf(credential.id),
    sub: idOf(credential.credentialSubject),
    nbf: seconds(credential.validFrom),
    exp: seconds(credential.validUntil),
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
}

function seconds(moment: Json | undefined): number | null {
  const at = momentFrom(moment);
  return at && Math.floor(at.getTime() / 1000);
}

function decoded(part: string): JsonObject | null {
  return readObject(Buffer.from(part, "base64url").toString("utf8"));
}

async function keyFrom({ kty, n, e, crv, x, y }: JsonObject, alg: JwtAlgorithm) {
  // Public members alone, so that nothing else of a foreign key plays a part; jose looks at what they are.
  const jwk = (alg === "RS256" ? { kty, n, e } : { kty, crv, x, y }) as JWK;
  return jwk.kty === kinds[alg] ? importJWK(jwk, alg).catch(() => null) : null;
}

const kinds: Readonly<Record<JwtAlgorithm, string>> = { RS256: "RSA", ES256: "EC" };
