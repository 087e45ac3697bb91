import { createPrivateKey } from "node:crypto";
import type { Sign } from "#app/core/signing.ts";
import { withProof } from "../credential/data-integrity.server.ts";
import type { JsonObject } from "../credential/json.ts";
import { jwtOf } from "../credential/jwt.server.ts";
import { secretKeyFrom } from "../credential/multikey.server.ts";

/** Signs documents here and now; each takes some twenty milliseconds of processor time. */
export const signAll: Sign = async ({ documents, proof, jwt, at }) => {
  const { verificationMethod } = proof;
  const secretKey = secretKeyFrom(proof.secretKeyMultibase);
  const textKey = createPrivateKey(jwt.secretKey);
  const signed = [];
  for (const document of documents) {
    // Whoever orders makes them of JSON alone.
    const within = await withProof(document as JsonObject, { verificationMethod, secretKey }, at);
    const text = await jwtOf(within, { alg: jwt.alg, kid: jwt.kid, secretKey: textKey });
    signed.push({ json: JSON.stringify(within), jwt: text });
  }
  return signed;
};
