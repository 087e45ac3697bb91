import { sign, verify } from "node:crypto";
import { expect, test } from "vitest";
import { toBase58, fromBase58 } from "./multibase.ts";
import { newMultikey, publicKeyFrom, secretKeyFrom } from "./multikey.server.ts";

test("both halves of a new key belong together", () => {
  const { publicKeyMultibase, secretKeyMultibase } = newMultikey();
  const signature = sign(null, Buffer.from("words"), secretKeyFrom(secretKeyMultibase));
  const key = publicKeyFrom(publicKeyMultibase);
  expect(key && verify(null, Buffer.from("words"), key, signature)).toBe(true);
  expect(publicKeyMultibase).toMatch(/^z6Mk/u);
});

test("a secret key is read with its public half and without", () => {
  const { secretKeyMultibase } = newMultikey();
  const short = toBase58((fromBase58(secretKeyMultibase) ?? new Uint8Array()).subarray(0, 34));
  expect(secretKeyFrom(short).equals(secretKeyFrom(secretKeyMultibase))).toBe(true);
});

test("halves of two keys are refused together", () => {
  const [one, other] = [newMultikey(), newMultikey()].map(
    ({ secretKeyMultibase }) => fromBase58(secretKeyMultibase) ?? new Uint8Array(),
  );
  const mixed = Uint8Array.from([...(one ?? []).slice(0, 34), ...(other ?? []).slice(34)]);
  expect(() => secretKeyFrom(toBase58(mixed))).toThrow("do not belong together");
});

test("a secret key is no public one, nor the other way round, nor is anything else", () => {
  const { publicKeyMultibase, secretKeyMultibase } = newMultikey();
  expect(publicKeyFrom(secretKeyMultibase)).toBeNull();
  expect(publicKeyFrom("z6Mk")).toBeNull();
  expect(publicKeyFrom("")).toBeNull();
  expect(() => secretKeyFrom(publicKeyMultibase)).toThrow("no secret");
});
