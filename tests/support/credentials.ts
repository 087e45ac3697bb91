/** An issuer with keys and all that it publishes, and credentials of it. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Source } from "#app/features/recognition/credential/checks.ts";
import {
  credentialOf,
  type CredentialFacts,
} from "#app/features/recognition/credential/credential.ts";
import {
  withProof,
  type ProofSigner,
} from "#app/features/recognition/credential/data-integrity.server.ts";
import { addressOfDidWeb, didWebOf } from "#app/features/recognition/credential/did-web.ts";
import {
  addressOfJwk,
  didDocument,
  issuerDocument,
  jwkOf,
  jwkSet,
  verificationMethodOf,
  type Issuer,
} from "#app/features/recognition/credential/issuer-documents.ts";
import { rotated, type IssuerKey } from "#app/features/recognition/credential/issuer-key.ts";
import type { Json, JsonObject } from "#app/features/recognition/credential/json.ts";
import type { JwtAlgorithm, JwtSigner } from "#app/features/recognition/credential/jwt.server.ts";
import {
  newMultikey,
  secretKeyFrom,
  type Multikey,
} from "#app/features/recognition/credential/multikey.server.ts";
import { identityOf } from "#app/features/recognition/credential/recipient.server.ts";
import {
  statusEntry,
  statusListCredential,
} from "#app/features/recognition/credential/status-list.server.ts";
import {
  publicJwkFrom,
  thumbprintOf,
} from "#app/features/recognition/credential/thumbprint.server.ts";

export const issuer: Issuer = {
  id: "https://ideas.example.org/issuers/1",
  name: "Office of Good Ideas",
  url: "https://ideas.example.org",
  email: "badges@example.org",
  imageUrl: "https://ideas.example.org/logo.png",
};

export const listUrl = "https://ideas.example.org/credentials/lists/1";
export const givenAt = new Date("2026-03-02T09:30:00Z");
export const today = new Date("2026-11-29T12:00:00Z");

/** A credential, in which anything may be otherwise. */
export function aCredential(part: Partial<CredentialFacts> = {}): JsonObject {
  return credentialOf({
    id: "https://ideas.example.org/credentials/0b6f5f0e-6f0e-4a58-9b7f-6cf1e8f6a001",
    subjectId: "urn:uuid:5d0c7d2e-4b5a-4f43-8d0b-0b9ce0b0c002",
    issuer,
    achievement: {
      id: "https://ideas.example.org/badges/honest-experiment/2",
      achievementType: "Badge",
      name: "Honest experiment",
      description: "Tried something out and told everybody what came of it.",
      criteria: "Ran a pilot and wrote what was learnt, whatever it was.",
      criteriaUrl: "https://ideas.example.org/badges/honest-experiment",
      image: {
        url: "https://ideas.example.org/badges/honest-experiment/2.png",
        caption: "A green hexagon with a flask",
      },
      tags: ["experiment"],
      language: "en",
    },
    identity: identityOf("ines.bouzidi@example.org", "5f1c"),
    awardedAt: givenAt,
    validFrom: givenAt,
    validUntil: null,
    narrative: "Tested *one form instead of three* in two offices, for whoever applies there.",
    evidence: [
      {
        url: "https://ideas.example.org/ideas/12",
        name: "One form instead of three",
        narrative: null,
      },
    ],
    status: statusEntry(listUrl, 4711),
    ...part,
  });
}

export interface AKey {
  readonly key: IssuerKey;
  readonly multikey: Multikey;
  readonly signer: ProofSigner;
}

/** A key for proofs that signs for the issuer. */
export function aProofKey(multikey: Multikey = newMultikey()): AKey {
  const { publicKeyMultibase, secretKeyMultibase } = multikey;
  return {
    multikey,
    key: {
      use: "proof",
      id: publicKeyMultibase,
      publicKeyMultibase,
      standing: "signing",
      since: givenAt,
      until: null,
    },
    signer: {
      verificationMethod: verificationMethodOf(issuer.id, publicKeyMultibase),
      secretKey: secretKeyFrom(secretKeyMultibase),
    },
  };
}

/** A key for signed texts that signs for the issuer. */
export function aJwtKey(alg: JwtAlgorithm): {
  readonly key: IssuerKey;
  readonly signer: JwtSigner;
  readonly publicKey: KeyObject;
} {
  const { privateKey, publicKey } =
    alg === "RS256"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: "P-256" });
  // Node writes nothing that is no JSON into a JWK.
  const jwk = publicJwkFrom(publicKey.export({ format: "jwk" }) as JsonObject);
  if (!jwk) throw new TypeError("Node makes other keys than it should.");
  const id = thumbprintOf(jwk);
  return {
    publicKey,
    key: { use: "jwt", alg, jwk, id, standing: "signing", since: givenAt, until: null },
    signer: { alg, kid: addressOfJwk(issuer.id, id), secretKey: privateKey },
  };
}

/** Keys that were rotated in this order. */
export function aRing(...keys: readonly IssuerKey[]): readonly IssuerKey[] {
  return keys.reduce((ring: readonly IssuerKey[], key) => rotated(ring, key, key.since), []);
}

/** The status list, signed. */
export async function aSignedList(
  signer: ProofSigner,
  revoked: readonly number[] = [],
): Promise<JsonObject> {
  const list = statusListCredential({
    url: listUrl,
    issuerId: issuer.id,
    validFrom: givenAt,
    revoked,
  });
  return withProof(list, signer, givenAt);
}

/** All that the issuer publishes, and what else there is at an address. */
export function published(
  keys: readonly IssuerKey[],
  more: Readonly<Record<string, Json>> = {},
): Source {
  const did = addressOfDidWeb(didWebOf(issuer.id) ?? "") ?? "";
  const pages: Record<string, Json> = {
    [issuer.id]: issuerDocument(issuer, keys),
    [did]: didDocument(issuer, keys),
    "https://ideas.example.org/.well-known/jwks.json": jwkSet(issuer, keys),
    ...Object.fromEntries(keys.map((key) => [addressOfJwk(issuer.id, key.id), jwkOf(issuer, key)])),
    ...more,
  };
  return (address) => Promise.resolve(pages[address] ?? null);
}

/** Nothing can be had. */
export const nowhere: Source = () => Promise.resolve(null);
