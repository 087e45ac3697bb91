import { beforeAll, describe, expect, test } from "vitest";
import {
  aCredential,
  aJwtKey,
  aProofKey,
  aRing,
  aSignedList,
  givenAt,
  issuer,
  listUrl,
  nowhere,
  published,
  today,
} from "#tests/support/credentials.ts";
import type { Source, Verdict } from "./checks.ts";
import { withProof } from "./data-integrity.server.ts";
import { compromised, rotated } from "./issuer-key.ts";
import type { Json, JsonObject } from "./json.ts";
import { jwtOf } from "./jwt.server.ts";
import { verify } from "./verifier.server.ts";

const proof = aProofKey();
const stranger = aProofKey();
const text = aJwtKey("ES256");
const ring = aRing(proof.key, text.key);
let list: JsonObject;
let revokedList: JsonObject;
let signed: JsonObject;
let signedText: string;

beforeAll(async () => {
  list = await aSignedList(proof.signer);
  revokedList = await aSignedList(proof.signer, [4711]);
  signed = await withProof(aCredential(), proof.signer, givenAt);
  signedText = await jwtOf(aCredential(), text.signer);
});

/** The four verdicts, in the order in which they are told. */
async function checks(given: Json, source: Source, now = today) {
  const {
    structure,
    signature,
    issuer: named,
    status,
    verdict,
  } = await verify(given, { source, now });
  const four: Verdict[] = [structure, signature, named, status].map((one) => one.verdict);
  return { four, verdict, reasons: reasonsOf([structure, signature, named, status]) };
}

function reasonsOf(all: readonly { readonly reasons: readonly { readonly reason: string }[] }[]) {
  return all.flatMap(({ reasons }) => reasons.map(({ reason }) => reason));
}

/** The list with something otherwise, which its issuer signed all the same. */
function signedList(part: JsonObject): Promise<JsonObject> {
  const { proof: _none, ...unsigned } = list;
  return withProof({ ...unsigned, ...part }, proof.signer, givenAt);
}

const everything = () => published(ring, { [listUrl]: list });

describe("what we issue", () => {
  test("is valid in each respect, in either form", async () => {
    for (const given of [signed, JSON.stringify(signed), signedText])
      expect(await checks(given, everything())).toEqual({
        four: ["valid", "valid", "valid", "valid"],
        verdict: "valid",
        reasons: [],
      });
  });

  test("is valid under the issuer's did:web name as well", async () => {
    const did = "did:web:ideas.example.org:issuers:1";
    const credential = { ...aCredential({ status: null }), issuer: did };
    const method = `${did}#${proof.key.id}`;
    const given = await withProof(
      credential,
      { ...proof.signer, verificationMethod: method },
      givenAt,
    );
    expect((await checks(given, everything())).verdict).toBe("valid");
  });

  test("stays valid after its key was retired", async () => {
    const later = rotated(rotated(ring, aProofKey().key, today), aJwtKey("RS256").key, today);
    for (const given of [signed, signedText])
      expect((await checks(given, published(later, { [listUrl]: list }))).verdict).toBe("valid");
  });

  test("is not valid once its key is known to others", async () => {
    const lost = ring.reduce((keys, { id }) => compromised(keys, id, givenAt), ring);
    const source = published(lost, { [listUrl]: list });
    expect((await checks(signed, source)).four[2]).toBe("invalid");
    expect((await checks(signed, source)).reasons).toContain("key_revoked");
    // The key is nowhere to be had any more.
    expect((await checks(signedText, source)).four.slice(1, 3)).toEqual([
      "could_not_check",
      "could_not_check",
    ]);
  });

  test("is invalid in its status once it is revoked, and in nothing else", async () => {
    for (const given of [signed, signedText])
      expect(await checks(given, published(ring, { [listUrl]: revokedList }))).toEqual({
        four: ["valid", "valid", "valid", "invalid"],
        verdict: "invalid",
        reasons: ["revoked"],
      });
  });

  test("without a list it cannot be revoked, which is told", async () => {
    const given = await withProof(aCredential({ status: null }), proof.signer, givenAt);
    expect(await checks(given, everything())).toMatchObject({
      verdict: "valid",
      reasons: ["no_revocation"],
    });
  });
});

describe("what cannot be checked is not called valid", () => {
  test("when nothing can be had, the signature alone stands, by the key that it names", async () => {
    expect(await checks(signed, nowhere)).toEqual({
      four: ["valid", "valid", "could_not_check", "could_not_check"],
      verdict: "could_not_check",
      reasons: ["document_not_had", "list_not_had"],
    });
    expect((await checks(signedText, nowhere)).four).toEqual([
      "valid",
      "could_not_check",
      "could_not_check",
      "could_not_check",
    ]);
  });

  test.each<[string, () => Promise<Json>]>([
    ["that is not signed", () => Promise.resolve({ ...list, proof: [] })],
    [
      "that was changed",
      () => Promise.resolve({ ...revokedList, validFrom: "2026-03-03T00:00:00Z" }),
    ],
    ["signed by a stranger, in the issuer's name", () => aSignedList(stranger.signer)],
    ["that is over", () => signedList({ validUntil: "2026-04-01T00:00:00Z" })],
    ["of another issuer", () => signedList({ issuer: "https://other.example/issuers/1" })],
    ["that is no list", () => signedList({ credentialSubject: { type: "BitstringStatusList" } })],
    ["that is no credential", () => Promise.resolve("<html>")],
  ])("by a list %s", async (_what, listed) => {
    const found = await checks(signed, published(ring, { [listUrl]: await listed() }));
    expect(found.four).toEqual(["valid", "valid", "valid", "could_not_check"]);
  });

  test("but a list that only claims to be the issuer's is enough not to rely on a credential", async () => {
    const source: Source = (address) => Promise.resolve(address === listUrl ? revokedList : null);
    expect((await checks(signed, source)).four[3]).toBe("invalid");
  });

  test.each([
    { type: "1EdTechRevocationList", id: listUrl },
    { type: "BitstringStatusListEntry", statusPurpose: "message", statusListIndex: "1" },
    { type: "BitstringStatusListEntry", statusPurpose: "revocation", statusListIndex: "-1" },
    { type: "BitstringStatusListEntry", statusPurpose: "revocation", statusListIndex: "1e3" },
  ])("by a status of the kind %o", async (status) => {
    const { credentialStatus: _ours, ...credential } = aCredential();
    const { status: check } = await verify(
      { ...credential, credentialStatus: { statusListCredential: listUrl, ...status } },
      { source: everything(), now: today },
    );
    expect(check.verdict).toBe("could_not_check");
  });

  test("by a kind of proof that we do not know, next to one that holds", async () => {
    const mine = Array.isArray(signed.proof) ? (signed.proof as Json[]) : [];
    const both = { ...signed, proof: [{ type: "OtherProof2031" }, ...mine] };
    expect(await checks(both, everything())).toMatchObject({
      verdict: "valid",
      reasons: ["unknown_signature"],
    });
    const other = { ...signed, proof: [{ type: "OtherProof2031" }] };
    expect((await checks(other, everything())).four.slice(1, 3)).toEqual([
      "could_not_check",
      "could_not_check",
    ]);
  });

  test("by an algorithm that we do not know", async () => {
    const [, payload = "", signature = ""] = signedText.split(".");
    const header = Buffer.from('{"alg":"PS512","typ":"JWT"}').toString("base64url");
    const found = await checks(`${header}.${payload}.${signature}`, everything());
    expect(found.four[1]).toBe("could_not_check");
  });

  test("where words may mean something else: contexts and keywords of their own", async () => {
    const contexts = [...(signed["@context"] as Json[]), { name: "https://schema.org/salary" }];
    expect((await checks({ ...signed, "@context": contexts }, nowhere)).four[0]).toBe(
      "could_not_check",
    );
    const inside = { ...signed, evidence: [{ type: ["Evidence"], "@context": {} }] };
    expect((await checks(inside, nowhere)).four[0]).toBe("could_not_check");
  });

  test("in the form before version 2 of the data model", async () => {
    const old = {
      "@context": ["https://www.w3.org/2018/credentials/v1"],
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      issuer: issuer.id,
      issuanceDate: "2024-01-01T00:00:00Z",
      proof: [{ type: "Ed25519Signature2020" }],
    };
    expect((await checks(old, everything())).four).toEqual([
      "could_not_check",
      "could_not_check",
      "could_not_check",
      "could_not_check",
    ]);
    const over = await checks({ ...old, expirationDate: "2025-01-01T00:00:00Z" }, everything());
    expect(over.four[3]).toBe("invalid");
  });
});

describe("forgeries", () => {
  test("signed by a stranger in the issuer's name: the signature is one, the issuer is not theirs", async () => {
    const given = await withProof(aCredential(), stranger.signer, givenAt);
    expect((await checks(given, everything())).four).toEqual([
      "valid",
      "valid",
      "invalid",
      "valid",
    ]);
  });

  test("signed with a key that the text itself brings", async () => {
    const mine = aJwtKey("ES256");
    const given = await jwtOf(aCredential(), mine.signer);
    const [, payload = "", signature = ""] = given.split(".");
    const kid = (await checks(given, everything())).four;
    expect(kid.slice(1, 3)).toEqual(["could_not_check", "could_not_check"]);
    const source = published(ring, {
      [listUrl]: list,
      [mine.signer.kid]: mine.key.use === "jwt" ? { ...mine.key.jwk } : null,
    });
    // Below the issuer's own address only the issuer can put a key.
    expect((await checks(given, source)).four[2]).toBe("valid");
    const elsewhere = { ...mine.signer, kid: "https://evil.example/key" };
    const forged = await jwtOf(aCredential(), elsewhere);
    const theirs = published(ring, {
      [listUrl]: list,
      "https://evil.example/key": mine.key.use === "jwt" ? { ...mine.key.jwk } : null,
    });
    expect((await checks(forged, theirs)).four).toEqual(["valid", "valid", "invalid", "valid"]);
    expect(payload).not.toBe(signature);
  });

  test("without a signature, in either form", async () => {
    const { proof: _none, ...bare } = signed;
    expect((await checks(bare, everything())).four[1]).toBe("invalid");
    const [, payload = ""] = signedText.split(".");
    const header = Buffer.from('{"alg":"none"}').toString("base64url");
    expect((await checks(`${header}.${payload}.`, everything())).four[1]).toBe("invalid");
  });

  test("one proof that holds does not save another one that does not", async () => {
    const [mine] = Array.isArray(signed.proof) ? (signed.proof as JsonObject[]) : [];
    const broken = { ...mine, created: "2020-01-01T00:00:00Z" };
    const found = await checks({ ...signed, proof: [mine ?? {}, broken] }, everything());
    expect(found.four[1]).toBe("invalid");
  });

  test("a proof made for another purpose, or whose time is over", async () => {
    const [mine] = Array.isArray(signed.proof) ? (signed.proof as JsonObject[]) : [];
    for (const part of [{ proofPurpose: "authentication" }, { expires: "2026-01-01T00:00:00Z" }]) {
      const found = await checks({ ...signed, proof: [{ ...mine, ...part }] }, everything());
      expect(found.four[1]).toBe("invalid");
    }
  });

  test("a claim that says something else than the credential, though it is signed", async () => {
    const given = await jwtOf(aCredential(), text.signer);
    const [header = "", payload = ""] = given.split(".");
    const read = JSON.parse(Buffer.from(payload, "base64url").toString()) as JsonObject;
    const other = Buffer.from(JSON.stringify({ ...read, sub: "urn:uuid:x" })).toString("base64url");
    expect((await checks(`${header}.${other}.AAAA`, everything())).reasons).toContain(
      "claim_differs",
    );
  });

  test("a document of somebody else at the issuer's address says nothing", async () => {
    const source = published(ring, {
      [listUrl]: list,
      [issuer.id]: { id: "https://other.example", assertionMethod: [] },
    });
    expect((await checks(signed, source)).four[2]).toBe("could_not_check");
  });

  test("a signed text is not called another's where only keys of the other kind are to be had", async () => {
    const mine = aJwtKey("ES256");
    const given = await jwtOf(aCredential(), { ...mine.signer, kid: "https://evil.example/key" });
    const source = published(aRing(proof.key), {
      [listUrl]: list,
      "https://evil.example/key": mine.key.use === "jwt" ? { ...mine.key.jwk } : null,
    });
    expect((await checks(given, source)).four[2]).toBe("could_not_check");
  });

  test("a key in the set of the host is nobody's but whose it says", async () => {
    const neighbour = aJwtKey("ES256");
    const jwk = neighbour.key.use === "jwt" ? { ...neighbour.key.jwk } : {};
    const keys = [
      { ...jwk, iss: "https://ideas.example.org/issuers/2" },
      ...aRing(text.key).map((key) => ({ ...(key.use === "jwt" ? key.jwk : {}), iss: issuer.id })),
    ];
    const source = published(ring, {
      [listUrl]: list,
      "https://ideas.example.org/.well-known/jwks.json": { keys },
      "https://ideas.example.org/issuers/2/key": jwk,
    });
    const kid = "https://ideas.example.org/issuers/2/key";
    const given = await jwtOf(aCredential(), { ...neighbour.signer, kid });
    expect((await checks(given, source)).four).toEqual(["valid", "valid", "invalid", "valid"]);
  });

  test("an issuer that is a key is that key and no other", async () => {
    const credential = { ...aCredential({ status: null }), issuer: `did:key:${proof.key.id}` };
    for (const [{ key, signer }, verdict] of [
      [proof, "valid"],
      [stranger, "invalid"],
    ] as const) {
      const verificationMethod = `did:key:${key.id}#${key.id}`;
      const given = await withProof(credential, { ...signer, verificationMethod }, givenAt);
      expect((await checks(given, nowhere)).verdict).toBe(verdict);
    }
  });
});

describe("time", () => {
  test.each<[string, Verdict]>([
    ["2026-03-02T09:29:59Z", "invalid"],
    ["2026-03-02T09:30:00Z", "valid"],
    ["2026-06-30T23:59:59Z", "valid"],
    ["2026-07-01T00:00:00Z", "invalid"],
  ])("at %s a credential from March to June is %s", async (now, verdict) => {
    const credential = aCredential({ validUntil: new Date("2026-07-01T00:00:00Z") });
    const given = await withProof(credential, proof.signer, givenAt);
    expect((await checks(given, everything(), new Date(now))).four[3]).toBe(verdict);
  });
});

describe("structure", () => {
  const whole = aCredential();
  const subject = whole.credentialSubject as JsonObject;
  const achievement = subject.achievement as JsonObject;

  test.each<[string, JsonObject]>([
    ["id", { id: 7 }],
    ["issuer", { issuer: "nobody" }],
    ["issuer.type", { issuer: { id: issuer.id, type: ["Person"] } }],
    ["validFrom", { validFrom: "yesterday" }],
    ["validUntil", { validUntil: "2026-13-01T00:00:00Z" }],
    ["credentialSubject", { credentialSubject: [] }],
    ["credentialSubject.type", { credentialSubject: { ...subject, type: ["Subject"] } }],
    ["evidence.0.type", { evidence: [{ type: ["Proof"] }] }],
    ["credentialStatus", { credentialStatus: { id: listUrl } }],
    ...["id", "type", "name", "description", "criteria"].map((name): [string, JsonObject] => [
      `credentialSubject.achievement.${name}`,
      { credentialSubject: { ...subject, achievement: { ...achievement, [name]: null } } },
    ]),
    [
      "credentialSubject.achievement.image",
      {
        credentialSubject: {
          ...subject,
          achievement: { ...achievement, image: { id: "https://a.example", type: "Image", x: 1 } },
        },
      },
    ],
  ])("a wrong %s is named", async (path, part) => {
    const { structure } = await verify({ ...whole, ...part }, { source: nowhere, now: today });
    expect(structure).toEqual({
      verdict: "invalid",
      reasons: [{ reason: "wrong_part", detail: path }],
    });
  });

  test("whom it is about may be told by name or by hash, but has to be told", async () => {
    const { id, identifier, ...unnamed } = subject;
    const given = (part: JsonObject) => ({ ...whole, credentialSubject: { ...unnamed, ...part } });
    const verdict = async (part: JsonObject) =>
      (await verify(given(part), { source: nowhere, now: today })).structure.verdict;
    expect(await verdict({ id: id ?? null })).toBe("valid");
    expect(await verdict({ identifier: identifier ?? null })).toBe("valid");
    expect(await verdict({})).toBe("invalid");
  });

  test("another kind of credential is no badge, and other contexts are not ours", async () => {
    const verdict = async (part: JsonObject) =>
      (await verify({ ...whole, ...part }, { source: nowhere, now: today })).structure.reasons;
    expect(await verdict({ type: ["VerifiableCredential"] })).toEqual([{ reason: "not_a_badge" }]);
    const [first, second] = whole["@context"] as string[];
    for (const contexts of [[first ?? ""], [second ?? "", first ?? ""], [], "x"])
      expect(await verdict({ "@context": contexts })).toEqual([{ reason: "wrong_context" }]);
  });
});

test.each(["", "{}x", "[]", "null", "7", "a.b", `{"a":${"[".repeat(60)}${"]".repeat(60)}}`])(
  "%o is unreadable, and that is said",
  async (given) => {
    const found = await verify(given, { source: nowhere, now: today });
    expect(found).toMatchObject({ verdict: "invalid", credential: null });
  },
);

test("nothing is asked for but addresses that the credential names, or that belong to its issuer", async () => {
  const asked: string[] = [];
  const source: Source = (address) => {
    asked.push(address);
    return Promise.resolve(null);
  };
  await verify(signed, { source, now: today });
  expect(asked).toEqual([issuer.id, listUrl]);
});
