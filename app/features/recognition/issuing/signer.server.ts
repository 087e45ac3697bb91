import type { SigningOrder } from "#app/core/signing.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import { addressOfJwk, verificationMethodOf } from "../credential/issuer-documents.ts";
import { signingKey } from "../credential/issuer-key.ts";
import { issuerKeys, sealedHalves } from "./issuer-key.store.server.ts";
import { opened } from "./sealing.server.ts";
import { readSecret } from "./secret-file.server.ts";

export interface Signer extends Pick<SigningOrder, "proof" | "jwt"> {
  readonly proofKeyId: string;
  readonly jwtKeyId: string;
}

/** Why nothing can be signed: no secret file, no keys yet, or keys that were sealed under another secret. */
export type SignerTrouble = "no_secret" | "no_keys" | "other_secret";

/** The keys that sign now, opened; or why there are none. */
export async function signerNow(
  sql: RunSql,
  issuerId: string,
): Promise<Signer | { readonly trouble: SignerTrouble }> {
  const keys = await issuerKeys(sql);
  const proof = signingKey(keys, "proof");
  const text = signingKey(keys, "jwt");
  if (proof?.use !== "proof" || text?.use !== "jwt") return { trouble: "no_keys" };
  const secret = await readSecret(registry().settings.credentialSecretFile);
  if (!secret) return { trouble: "no_secret" };
  const halves = await sealedHalves(sql);
  const open = (id: string) => opened(halves.get(id) ?? new Uint8Array(), secret, id);
  const [secretKeyMultibase, secretKey] = [open(proof.id), open(text.id)];
  if (secretKeyMultibase === null || secretKey === null) return { trouble: "other_secret" };
  const verificationMethod = verificationMethodOf(issuerId, proof.publicKeyMultibase);
  return {
    ...{ proofKeyId: proof.id, jwtKeyId: text.id },
    proof: { verificationMethod, secretKeyMultibase },
    jwt: { alg: text.alg, kid: addressOfJwk(issuerId, text.id), secretKey },
  };
}
