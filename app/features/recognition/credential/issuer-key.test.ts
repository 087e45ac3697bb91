import { expect, test } from "vitest";
import { aJwtKey, aProofKey, aRing, givenAt, today } from "#tests/support/credentials.ts";
import { compromised, rotated, signingKey } from "./issuer-key.ts";

const [first, second] = [aProofKey().key, aProofKey().key];
const text = aJwtKey("ES256").key;

test("a new key takes over, and the one before stays, retired", () => {
  const keys = rotated(aRing(first, text), second, today);
  expect(keys.map(({ id, standing }) => [id, standing])).toEqual([
    [first.id, "retired"],
    [text.id, "signing"],
    [second.id, "signing"],
  ]);
  expect(keys[0]?.until).toEqual(today);
  expect(signingKey(keys, "proof")?.id).toBe(second.id);
  expect(signingKey(keys, "jwt")?.id).toBe(text.id);
});

test("the same key again changes nothing, whatever became of it", () => {
  const keys = aRing(first, second);
  expect(rotated(keys, first, today)).toBe(keys);
  expect(rotated(keys, second, today)).toBe(keys);
});

test("there is never more than one signing key of a use", () => {
  const keys = aRing(first, text, second, aJwtKey("RS256").key);
  for (const use of ["proof", "jwt"])
    expect(keys.filter((key) => key.use === use && key.standing === "signing")).toHaveLength(1);
});

test("once the signing key is compromised nothing can be signed until there is another", () => {
  const keys = compromised(aRing(first), first.id, today);
  expect(signingKey(keys, "proof")).toBeNull();
  expect(signingKey(rotated(keys, second, today), "proof")?.id).toBe(second.id);
});

test("a key is compromised once, at the moment first told", () => {
  const keys = compromised(aRing(first), first.id, givenAt);
  expect(compromised(keys, first.id, today)).toEqual(keys);
});
