import { generateKeyPairSync } from "node:crypto";
import { system } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { NewKey } from "../credential/issuer-key.ts";
import type { JsonObject } from "../credential/json.ts";
import { newMultikey } from "../credential/multikey.server.ts";
import { publicJwkFrom, thumbprintOf } from "../credential/thumbprint.server.ts";
import { insertKey, lockKeys, retireKey } from "./issuer-key.store.server.ts";
import { sealed } from "./sealing.server.ts";

interface MadeKey {
  readonly key: NewKey;
  readonly secretHalf: string;
}

/**
 * Makes new keys of both uses, which sign from now on; those before stay published, and their secret halves are forgotten.
 * What waited for a key is signed. Returns the ids of the new ones.
 */
export async function rotateKeys(secret: Buffer): Promise<string[]> {
  const made = [newProofKey(), newTextKey()];
  await transact(system, async ({ sql, now, record }) => {
    await lockKeys(sql);
    for (const { key, secretHalf } of made) {
      await retireKey(sql, key.use, now);
      await insertKey(sql, { key, sealed: sealed(secretHalf, secret, key.id), at: now });
    }
    for (const task of ["sign-credentials", "sign-status-lists"])
      await queueJob(sql, { task, payload: {}, key: task });
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "issuer-keys.rotated", subject, data: { ids: made.map(({ key }) => key.id) } });
  });
  return made.map(({ key }) => key.id);
}

function newProofKey(): MadeKey {
  const { publicKeyMultibase, secretKeyMultibase } = newMultikey();
  const key = { use: "proof", id: publicKeyMultibase, publicKeyMultibase } as const;
  return { key, secretHalf: secretKeyMultibase };
}

function newTextKey(): MadeKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // Node writes nothing that is no JSON into a JWK.
  const jwk = publicJwkFrom(publicKey.export({ format: "jwk" }) as JsonObject);
  if (!jwk) throw new TypeError("Node made another key than was asked for.");
  const key = { use: "jwt", alg: "ES256", jwk, id: thumbprintOf(jwk) } as const;
  return { key, secretHalf: privateKey.export({ format: "pem", type: "pkcs8" }).toString() };
}
