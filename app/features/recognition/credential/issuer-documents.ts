/** What an issuer publishes of itself: its profile, its keys, and the same under its did:web identifier. */
import { didWebOf } from "./did-web.ts";
import type { IssuerKey } from "./issuer-key.ts";
import { written, type JsonObject } from "./json.ts";

export interface Issuer {
  /** The address of the profile, for ever. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly email: string | null;
  readonly imageUrl: string | null;
}

/** The address that a proof names: the issuer's, "#" and the key itself, so that nothing needs to be asked for to check it. */
export function verificationMethodOf(issuerId: string, publicKeyMultibase: string): string {
  return `${issuerId}#${publicKeyMultibase}`;
}

/** The address at which a key of signed texts stands alone as a JWK. */
export function addressOfJwk(issuerId: string, keyId: string): string {
  return `${issuerId}/keys/${keyId}`;
}

/** The issuer as a Profile of Open Badges. */
export function profileOf({ id, name, url, email, imageUrl }: Issuer): JsonObject {
  return {
    id,
    type: ["Profile"],
    name,
    url,
    ...(email === null ? {} : { email }),
    ...(imageUrl === null ? {} : { image: { id: imageUrl, type: "Image" } }),
  };
}

/** The document at the issuer's address: its profile and who may assert in its name. */
export function issuerDocument(issuer: Issuer, keys: readonly IssuerKey[]): JsonObject {
  return {
    "@context": [
      "https://www.w3.org/ns/cid/v1",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    ...profileOf(issuer),
    ...controlledBy(issuer.id, keys),
  };
}

/**
 * The document of a did:web identifier of the issuer: of its own address, or of another at which it stands alone, such as
 * that of the whole site; null while that is no https address.
 */
export function didDocument(
  issuer: Issuer,
  keys: readonly IssuerKey[],
  address = issuer.id,
): JsonObject | null {
  const did = didWebOf(address);
  if (did === null) return null;
  return {
    "@context": ["https://www.w3.org/ns/did/v1", "https://www.w3.org/ns/cid/v1"],
    id: did,
    alsoKnownAs: [issuer.id],
    ...controlledBy(did, keys),
  };
}

/** The keys of signed texts, those that still sign and those that did, as a JWK set; each says whose it is. */
export function jwkSet(issuer: Issuer, keys: readonly IssuerKey[]): JsonObject {
  const jwks = keys.map((key) => jwkOf(issuer, key)).filter((jwk) => jwk !== null);
  return { keys: jwks.map((jwk) => ({ ...jwk, iss: issuer.id })) };
}

/** One key of signed texts, as it stands at its own address; null if it is none, or somebody else knows it. */
export function jwkOf(issuer: Issuer, key: IssuerKey): JsonObject | null {
  if (key.use !== "jwt" || key.standing === "compromised") return null;
  return { ...key.jwk, alg: key.alg, use: "sig", kid: addressOfJwk(issuer.id, key.id) };
}

function controlledBy(controller: string, keys: readonly IssuerKey[]): JsonObject {
  const trusted = keys.filter(({ standing }) => standing !== "compromised");
  const lost = keys.filter(({ standing }) => standing === "compromised");
  return {
    assertionMethod: trusted.map((key) => methodOf(controller, key)),
    ...(lost.length === 0
      ? {}
      : { verificationMethod: lost.map((key) => methodOf(controller, key)) }),
  };
}

function methodOf(controller: string, key: IssuerKey): JsonObject {
  const half =
    key.use === "proof"
      ? { type: "Multikey", publicKeyMultibase: key.publicKeyMultibase }
      : { type: "JsonWebKey", publicKeyJwk: { ...key.jwk, alg: key.alg } };
  const revoked =
    key.standing === "compromised" && key.until ? { revoked: written(key.until) } : {};
  return { id: `${controller}#${key.id}`, controller, ...half, ...revoked };
}
