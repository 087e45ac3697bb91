import { afterAll, expect, test } from "vitest";
import { proofHolds } from "#app/features/recognition/credential/data-integrity.server.ts";
import type { JsonObject } from "#app/features/recognition/credential/json.ts";
import { publicKeyFrom } from "#app/features/recognition/credential/multikey.server.ts";
import { signingThread } from "#server/signing-thread.ts";
import { program } from "#server/starter/build.mjs";
import { aCredential, aJwtKey, aProofKey, givenAt } from "#tests/support/credentials.ts";

const thread = signingThread(program("signing"));
afterAll(() => thread.stop());

const { multikey, signer } = aProofKey();
const text = aJwtKey("ES256").signer;

const order = (documents: readonly object[]) => ({
  documents,
  proof: {
    verificationMethod: signer.verificationMethod,
    secretKeyMultibase: multikey.secretKeyMultibase,
  },
  jwt: {
    alg: text.alg,
    kid: text.kid,
    secretKey: text.secretKey.export({ format: "pem", type: "pkcs8" }).toString(),
  },
  at: givenAt,
});

test("credentials are signed on a thread of their own, while this one goes on", async () => {
  let beats = 0;
  const heart = setInterval(() => beats++, 5);
  const documents = Array.from({ length: 30 }, () => aCredential());
  const signed = await thread.sign(order(documents));
  clearInterval(heart);
  expect(signed).toHaveLength(30);
  const { proof, ...rest } = JSON.parse(signed[29]?.json ?? "{}") as JsonObject & {
    proof: [JsonObject];
  };
  const key = publicKeyFrom(multikey.publicKeyMultibase);
  expect(key && (await proofHolds({ ...rest, proof }, proof[0], key))).toBe(true);
  expect(signed[29]?.jwt.split(".")).toHaveLength(3);
  // Signing thirty takes over a quarter of a second, in which a thread that did it would not beat.
  expect(beats).toBeGreaterThan(10);
});

test("what cannot be signed fails alone, and the thread goes on", async () => {
  const nonsense = { "@context": ["https://example.org/unknown"], id: "urn:x" };
  await expect(thread.sign(order([nonsense]))).rejects.toThrow("cannot be signed");
  expect(await thread.sign(order([aCredential()]))).toHaveLength(1);
});
