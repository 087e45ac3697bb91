import { createHmac, generateKeyPairSync, verify, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { aCredential, aJwtKey, issuer } from "#tests/support/credentials.ts";
import type { JsonObject } from "./json.ts";
import {
  differingClaims,
  headerTroubles,
  jwtAlgorithms,
  jwtHolds,
  jwtOf,
  readJwt,
  withoutClaims,
} from "./jwt.server.ts";

describe.each(jwtAlgorithms)("with %s", (alg) => {
  const { key, signer, publicKey } = aJwtKey(alg);
  const jwk = key.use === "jwt" ? { ...key.jwk } : {};

  test("Node itself accepts what we signed, and nothing else", async () => {
    const text = await jwtOf(aCredential(), signer);
    expect(verifiedByNode(text, publicKey)).toBe(true);
    expect(verifiedByNode(changed(text), publicKey)).toBe(false);
    expect(await jwtHolds(text, alg, jwk)).toBe(true);
    expect(await jwtHolds(changed(text), alg, jwk)).toBe(false);
  });

  test("the header says algorithm, key and type, and nothing more", async () => {
    const read = readJwt(await jwtOf(aCredential(), signer));
    expect(read?.header).toEqual({ alg, kid: signer.kid, typ: "JWT" });
    expect(read && headerTroubles(read.header)).toEqual([]);
  });

  test("the key of another does not fit, nor one of another kind", async () => {
    const text = await jwtOf(aCredential(), signer);
    const other = aJwtKey(alg).key;
    expect(await jwtHolds(text, alg, other.use === "jwt" ? { ...other.jwk } : {})).toBe(false);
    const kinds = { RS256: "ES256", ES256: "RS256" } as const;
    expect(await jwtHolds(text, kinds[alg], jwk)).toBeNull();
  });
});

describe("claims", () => {
  const credential = aCredential({ validUntil: new Date("2031-03-02T00:00:00Z") });

  test("tell the credential's own values again, beside the credential as it is", async () => {
    const payload = readJwt(await jwtOf(credential, aJwtKey("ES256").signer))?.payload ?? {};
    expect(payload).toEqual({
      ...credential,
      iss: issuer.id,
      jti: credential.id,
      sub: "urn:uuid:5d0c7d2e-4b5a-4f43-8d0b-0b9ce0b0c002",
      nbf: 1_772_443_800,
      exp: 1_930_176_000,
    });
    expect(withoutClaims(payload)).toEqual(credential);
    expect(differingClaims(payload)).toEqual([]);
  });

  test.each([
    ["iss", "https://other.example"],
    ["jti", "https://other.example"],
    ["sub", "urn:uuid:other"],
    ["nbf", 0],
    ["exp", 1_930_176_001],
    ["nbf", "1772443800"],
  ])("%s that says something else is found", (name, value) => {
    expect(differingClaims({ ...credential, [name]: value })).toEqual([name]);
  });

  test("an end is not told of a credential that has none", () => {
    expect(differingClaims({ ...aCredential(), exp: 1 })).toEqual(["exp"]);
  });
});

describe("what is not admitted", () => {
  test.each<[JsonObject, string[]]>([
    [{ alg: "ES256", crit: ["exp"], crit2: true }, ["crit", "crit2"]],
    [{ alg: "ES256", x5u: "https://evil.example" }, ["x5u"]],
    [{ alg: "ES256", typ: "at+jwt" }, ["typ"]],
    [{ typ: "JWT" }, ["alg"]],
    [{ alg: "ES256", jwk: { kty: "EC", d: "secret" } }, ["jwk.d"]],
  ])("header %o", (header, troubles) => {
    expect(headerTroubles(header)).toEqual(troubles);
  });

  test("a text whose key is taken for a shared secret does not hold", async () => {
    const { key } = aJwtKey("RS256");
    const jwk = key.use === "jwt" ? { ...key.jwk } : {};
    const text = `${part({ alg: "HS256" })}.${part({})}`;
    const mac = createHmac("sha256", JSON.stringify(jwk)).update(text).digest("base64url");
    expect(await jwtHolds(`${text}.${mac}`, "RS256", jwk)).toBe(false);
  });

  test("an RSA key that is too short is no key", async () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const text = await jwtOf(aCredential(), aJwtKey("RS256").signer);
    // Node writes nothing that is no JSON into a JWK.
    expect(
      await jwtHolds(text, "RS256", publicKey.export({ format: "jwk" }) as JsonObject),
    ).toBeNull();
  });

  test.each(["", "a.b", "a.b.c", "..", "{}", `${part({})}.${part({})}.a b`, "é.é.é"])(
    "%o is no signed text",
    (text) => {
      expect(readJwt(text)).toBeNull();
    },
  );
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function changed(text: string): string {
  const [header = "", payload = "", signature = ""] = text.split(".");
  const read = JSON.parse(Buffer.from(payload, "base64url").toString()) as JsonObject;
  return `${header}.${part({ ...read, name: "Another name" })}.${signature}`;
}

function verifiedByNode(text: string, publicKey: KeyObject): boolean {
  const end = text.lastIndexOf(".");
  const [signed, signature] = [text.slice(0, end), text.slice(end + 1)].map((one, at) =>
    Buffer.from(one, at === 0 ? "utf8" : "base64url"),
  );
  if (!signed || !signature) return false;
  return verify("sha256", signed, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
}
