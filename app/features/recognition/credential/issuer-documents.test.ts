import { calculateJwkThumbprint } from "jose";
import { expect, test } from "vitest";
import { aJwtKey, aProofKey, aRing, issuer, today } from "#tests/support/credentials.ts";
import { didDocument, issuerDocument, jwkOf, jwkSet } from "./issuer-documents.ts";
import { compromised } from "./issuer-key.ts";

const [old, proof] = [aProofKey().key, aProofKey().key];
const [oldText, text] = [aJwtKey("RS256").key, aJwtKey("ES256").key];
const keys = aRing(old, proof, oldText, text);

test("retired keys stay published beside those that sign", () => {
  const { assertionMethod } = issuerDocument(issuer, keys);
  expect(assertionMethod).toEqual([
    expect.objectContaining({
      id: `${issuer.id}#${old.id}`,
      type: "Multikey",
      controller: issuer.id,
      publicKeyMultibase: old.id,
    }),
    expect.objectContaining({ id: `${issuer.id}#${proof.id}` }),
    expect.objectContaining({ type: "JsonWebKey" }),
    expect.objectContaining({ type: "JsonWebKey" }),
  ]);
  expect(jwkSet(issuer, keys).keys).toHaveLength(2);
});

test("a compromised key asserts nothing any more, and says since when", () => {
  const lost = compromised(compromised(keys, old.id, today), text.id, today);
  const document = issuerDocument(issuer, lost);
  expect(document.assertionMethod).toHaveLength(2);
  expect(document.verificationMethod).toEqual([
    expect.objectContaining({ publicKeyMultibase: old.id, revoked: "2026-11-29T12:00:00Z" }),
    expect.objectContaining({ type: "JsonWebKey", revoked: "2026-11-29T12:00:00Z" }),
  ]);
  expect(JSON.stringify(jwkSet(issuer, lost))).not.toContain(text.id);
});

test("a key stands at its own address, which is its name, and in the set with whose it is", () => {
  const jwk = jwkOf(issuer, text);
  expect(jwk).toMatchObject({ kty: "EC", alg: "ES256", kid: `${issuer.id}/keys/${text.id}` });
  expect(jwkSet(issuer, aRing(text)).keys).toEqual([{ ...jwk, iss: issuer.id }]);
  expect(jwkOf(issuer, proof)).toBeNull();
});

test.each([oldText, text])("a key's name is its thumbprint, as others reckon it", async (key) => {
  if (key.use !== "jwt") throw new TypeError("This is another kind of key.");
  expect(await calculateJwkThumbprint({ ...key.jwk })).toBe(key.id);
});

test("the did document is that of the same issuer, with keys of its own name", () => {
  expect(didDocument(issuer, aRing(proof))).toMatchObject({
    id: "did:web:ideas.example.org:issuers:1",
    alsoKnownAs: [issuer.id],
    assertionMethod: [{ controller: "did:web:ideas.example.org:issuers:1" }],
  });
  expect(didDocument({ ...issuer, id: "http://localhost:3000/issuers/1" }, keys)).toBeNull();
});

test("no secret half is ever published", () => {
  const all = JSON.stringify([issuerDocument(issuer, keys), jwkSet(issuer, keys)]);
  expect(all).not.toMatch(/"(?:d|p|q|dp|dq|qi|secretKeyMultibase)":/u);
});
