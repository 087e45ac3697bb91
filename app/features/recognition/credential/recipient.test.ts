import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { identityOf, isIdentityOf, newSalt } from "./recipient.server.ts";

test("an address is hashed with its salt behind it", () => {
  const expected = createHash("sha256").update("a@example.orgsalt").digest("hex");
  expect(identityOf("a@example.org", "salt")).toEqual({
    type: "IdentityObject",
    hashed: true,
    identityHash: `sha256$${expected}`,
    identityType: "emailAddress",
    salt: "salt",
  });
});

test("one address is the same however it is typed, and another one is not", () => {
  const identity = identityOf("Maya.Ekundayo@Example.org ", newSalt());
  expect(isIdentityOf(identity, "maya.ekundayo@example.org")).toBe(true);
  expect(isIdentityOf(identity, "maya@example.org")).toBe(false);
});

test("with another salt the same person looks like another one", () => {
  const [one, other] = [newSalt(), newSalt()].map((salt) => identityOf("a@example.org", salt));
  expect(one?.identityHash).not.toBe(other?.identityHash);
});

test("what others write is read: without hash, without salt; and what cannot be told is said so", () => {
  const open = { hashed: false, identityHash: "A@example.org", identityType: "emailAddress" };
  expect(isIdentityOf(open, "a@example.org")).toBe(true);
  const { salt: _salt, ...unsalted } = identityOf("a@example.org", "");
  expect(isIdentityOf(unsalted, "a@example.org")).toBe(true);
  expect(isIdentityOf({ ...open, identityType: "did" }, "a@example.org")).toBeNull();
  const md5 = { ...open, hashed: true, identityHash: "md5$0cc175b9c0f1b6a831c399e269772661" };
  expect(isIdentityOf(md5, "a@example.org")).toBeNull();
});
