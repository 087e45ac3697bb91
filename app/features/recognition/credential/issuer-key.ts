/**
 * The keys of an issuer: at most one of each use signs. A retired one stays published, so that what it signed can be
 * checked for as long as it exists; a compromised one is published as revoked, and whatever it signed no longer holds.
 */
import type { JwtAlgorithm } from "./jwt.server.ts";

export const keyStandings = ["signing", "retired", "compromised"] as const;
export type KeyStanding = (typeof keyStandings)[number];

/** The public half: for proofs inside a document, or for signed texts. */
export type PublicHalf =
  | { readonly use: "proof"; readonly publicKeyMultibase: string }
  | { readonly use: "jwt"; readonly alg: JwtAlgorithm; readonly jwk: PublicJwk };

/** RSA (n, e) or a point on P-256 (crv, x, y). */
export type PublicJwk =
  | { readonly kty: "RSA"; readonly n: string; readonly e: string }
  | { readonly kty: "EC"; readonly crv: "P-256"; readonly x: string; readonly y: string };

export type IssuerKey = PublicHalf & {
  /** The multibase text of the one kind, the thumbprint (RFC 7638) of the other. */
  readonly id: string;
  readonly standing: KeyStanding;
  readonly since: Date;
  /** When it stopped signing. */
  readonly until: Date | null;
};

/** A key that is not yet among those of an issuer. */
export type NewKey = PublicHalf & { readonly id: string };

/** The key that signs for this use; null while there is none, and nothing can be signed. */
export function signingKey(keys: readonly IssuerKey[], use: PublicHalf["use"]): IssuerKey | null {
  return keys.find((key) => key.use === use && key.standing === "signing") ?? null;
}

/** The keys after a new one took over from the one of the same use. The same key again changes nothing. */
export function rotated(keys: readonly IssuerKey[], key: NewKey, at: Date): readonly IssuerKey[] {
  if (keys.some(({ id }) => id === key.id)) return keys;
  const before = keys.map((one) =>
    one.use === key.use && one.standing === "signing" ? stopped(one, "retired", at) : one,
  );
  return [...before, { ...key, standing: "signing", since: at, until: null }];
}

/** The keys after somebody else came to know one of them. It stays so. */
export function compromised(
  keys: readonly IssuerKey[],
  id: string,
  at: Date,
): readonly IssuerKey[] {
  return keys.map((key) =>
    key.id === id && key.standing !== "compromised" ? stopped(key, "compromised", at) : key,
  );
}

function stopped(key: IssuerKey, standing: KeyStanding, at: Date): IssuerKey {
  return { ...key, standing, until: at };
}
