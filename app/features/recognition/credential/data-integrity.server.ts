/** Data Integrity proofs of the cryptosuite eddsa-rdfc-2022: signed statements, with the signature inside the document. */
import { sign, verify, type KeyObject } from "node:crypto";
import { canonicalHash, type CanonicalTrouble } from "./canonical.server.ts";
import { written, type JsonObject } from "./json.ts";
import { fromBase58, toBase58 } from "./multibase.ts";

export const cryptosuite = "eddsa-rdfc-2022";

export interface ProofSigner {
  /** Where the public half is found: the issuer's address, "#" and the key itself. */
  readonly verificationMethod: string;
  readonly secretKey: KeyObject;
}

/** A document with a proof of ours; the secret key never leaves this call. */
export async function withProof<Document extends JsonObject>(
  document: Document,
  { verificationMethod, secretKey }: ProofSigner,
  created: Date,
): Promise<Document & { readonly proof: readonly [JsonObject] }> {
  const proof = {
    type: "DataIntegrityProof",
    created: written(created),
    verificationMethod,
    cryptosuite,
    proofPurpose: "assertionMethod",
  };
  const signed = await signedBytes(document, proof);
  if ("trouble" in signed) throw new TypeError(`This cannot be signed: ${signed.trouble}.`);
  const proofValue = toBase58(sign(null, signed.bytes, secretKey));
  return { ...document, proof: [{ ...proof, proofValue }] };
}

/** Whether a proof of this cryptosuite is one of this key over this document, and if that cannot be said, why. */
export async function proofHolds(
  document: JsonObject,
  proof: JsonObject,
  publicKey: KeyObject,
): Promise<boolean | CanonicalTrouble> {
  const { proof: _proofs, ...unsecured } = document;
  const { proofValue, ...options } = proof;
  const signature = typeof proofValue === "string" ? fromBase58(proofValue) : null;
  if (signature?.length !== signatureLength) return false;
  const signed = await signedBytes(unsecured, options);
  return "trouble" in signed ? signed.trouble : verify(null, signed.bytes, publicKey, signature);
}

const signatureLength = 64;

async function signedBytes(
  document: JsonObject,
  options: JsonObject,
): Promise<{ readonly bytes: Buffer } | { readonly trouble: CanonicalTrouble }> {
  const context = document["@context"] ?? [];
  const ofOptions = await canonicalHash({ ...options, "@context": context });
  if ("trouble" in ofOptions) return ofOptions;
  const ofDocument = await canonicalHash(document);
  if ("trouble" in ofDocument) return ofDocument;
  return { bytes: Buffer.concat([ofOptions.hash, ofDocument.hash]) };
}
