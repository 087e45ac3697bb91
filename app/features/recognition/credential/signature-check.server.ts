/** Whether a credential is signed by the key that it names, and by which: whose key that is, is the issuer's check. */
import { anyOf, invalid, unchecked, valid, type Check, type Source } from "./checks.ts";
import { cryptosuite, proofHolds } from "./data-integrity.server.ts";
import { documentOf, fragmentOf } from "./did-web.ts";
import type { PublicJwk } from "./issuer-key.ts";
import { isObject, listOf, textOf, type JsonObject } from "./json.ts";
import { jwtAlgorithms, jwtHolds } from "./jwt.server.ts";
import { documentAt, hasPassed, methodsIn } from "./key-documents.ts";
import { publicKeyFrom } from "./multikey.server.ts";
import type { Presented } from "./presented.server.ts";
import { publicJwkFrom } from "./thumbprint.server.ts";

/** A key that is known to have signed. */
export type Signer =
  | { readonly kind: "proof"; readonly publicKeyMultibase: string }
  | { readonly kind: "jwt"; readonly kid: string | null; readonly jwk: PublicJwk };

export interface SignatureCheck extends Check {
  /** Those whose signature holds. */
  readonly signers: readonly Signer[];
}

interface Surroundings {
  readonly source: Source;
  readonly now: Date;
}

/** Checks the signature of a signed text, or all proofs inside a document. */
export async function signatureCheck(
  { credential, jwt }: Presented,
  around: Surroundings,
): Promise<SignatureCheck> {
  if (jwt) return jwtCheck(jwt, around.source);
  const proofs = listOf(credential.proof);
  if (proofs.length === 0) return unsigned(invalid("no_signature"));
  if (proofs.length > mostProofs) return unsigned(unchecked("unknown_signature"));
  const found: SignatureCheck[] = [];
  for (const proof of proofs)
    found.push(
      isObject(proof)
        ? await proofCheck(credential, proof, around)
        : unsigned(invalid("no_signature")),
    );
  return { ...anyOf(found), signers: found.flatMap(({ signers }) => signers) };
}

/** Each costs time. */
const mostProofs = 8;

async function proofCheck(
  credential: JsonObject,
  proof: JsonObject,
  { source, now }: Surroundings,
): Promise<SignatureCheck> {
  const { type, proofPurpose, expires, previousProof } = proof;
  if (type !== "DataIntegrityProof" || proof.cryptosuite !== cryptosuite)
    return unsigned(
      unchecked("unknown_signature", textOf(proof.cryptosuite) ?? textOf(type) ?? undefined),
    );
  if (previousProof !== undefined) return unsigned(unchecked("unknown_signature", "previousProof"));
  if (proofPurpose !== "assertionMethod") return unsigned(invalid("wrong_purpose"));
  if (hasPassed(expires, now)) return unsigned(invalid("signature_expired"));
  const method = textOf(proof.verificationMethod) ?? "";
  const publicKeyMultibase = await multikeyOf(method, source);
  const key = publicKeyMultibase === null ? null : publicKeyFrom(publicKeyMultibase);
  if (publicKeyMultibase === null || !key) return unsigned(unchecked("key_not_had"));
  const holds = await proofHolds(credential, proof, key);
  if (holds === true) return { ...valid(), signers: [{ kind: "proof", publicKeyMultibase }] };
  if (holds === false) return unsigned(invalid("does_not_match"));
  return unsigned(holds === "unsigned_parts" ? invalid(holds) : unchecked(holds));
}

// Most say the key in its address; of others the document is asked.
async function multikeyOf(method: string, source: Source): Promise<string | null> {
  const [, didKey] = /^did:key:(z\w+)(?:#\1)?$/.exec(method) ?? [];
  const told = didKey ?? fragmentOf(method);
  if (publicKeyFrom(told)) return told;
  const document = await documentAt(source, method);
  const found = document && methodsIn(document).find(({ id }) => id === method);
  return textOf(found?.publicKeyMultibase);
}

async function jwtCheck(
  { text, header }: NonNullable<Presented["jwt"]>,
  source: Source,
): Promise<SignatureCheck> {
  if (header.alg === "none" || text.endsWith(".")) return unsigned(invalid("no_signature"));
  const alg = jwtAlgorithms.find((one) => one === header.alg);
  if (!alg) return unsigned(unchecked("unknown_signature", textOf(header.alg) ?? undefined));
  const kid = textOf(header.kid);
  const jwk = isObject(header.jwk) ? publicJwkFrom(header.jwk) : await jwkAt(kid, source);
  if (!jwk) return unsigned(unchecked("key_not_had"));
  const holds = await jwtHolds(text, alg, { ...jwk });
  if (holds === null) return unsigned(unchecked("key_not_had"));
  return holds
    ? { ...valid(), signers: [{ kind: "jwt", kid, jwk }] }
    : unsigned(invalid("does_not_match"));
}

// A key that stands alone, one of a set, or one in the document of an issuer.
async function jwkAt(kid: string | null, source: Source): Promise<PublicJwk | null> {
  const document = kid === null ? null : await documentAt(source, kid);
  if (!document) return null;
  const inSet = listOf(document.keys).filter(isObject);
  const found =
    inSet.find((one) => one.kid === kid || one.kid === fragmentOf(kid ?? "")) ??
    methodsIn(document).find(({ id }) => id === kid)?.publicKeyJwk ??
    (documentOf(kid ?? "") === kid ? document : null);
  return isObject(found) ? publicJwkFrom(found) : null;
}

function unsigned(check: Check): SignatureCheck {
  return { ...check, signers: [] };
}
