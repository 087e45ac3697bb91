import { compactVerify, importJWK, type JWK } from "jose";
import { beforeEach, describe, expect, test } from "vitest";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { followAward } from "#app/features/recognition/issuing/issue-credential.server.ts";
import { changeProofSettings } from "#app/features/recognition/issuing/change-proof-settings.server.ts";
import {
  signCredentials,
  signStatusLists,
} from "#app/features/recognition/issuing/sign-credentials.server.ts";
import { credentialFile } from "#app/features/recognition/proving/credential-file.server.ts";
import { signedCredentials } from "#app/features/recognition/proving/credential.queries.server.ts";
import { drawPictures } from "#app/features/recognition/proving/draw-pictures.server.ts";
import { fileForms } from "#app/features/recognition/proving/file-form.ts";
import { openCredential } from "#app/features/recognition/proving/open-credential.server.ts";
import { pathHere, publishedAt } from "#app/features/recognition/publishing/own-address.server.ts";
import { ownChecks } from "#app/features/recognition/verifying/own-checks.server.ts";
import { checkNames, type Checks } from "#app/features/recognition/verifying/verified.ts";
import {
  verifyGiven,
  type GivenWish,
} from "#app/features/recognition/verifying/verify-given.server.ts";
import type { Actor } from "#app/core/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { aWaitingCredential, someKeys } from "#tests/support/credential-builder.ts";
import { aCredential, aProofKey } from "#tests/support/credentials.ts";
import { withProof } from "#app/features/recognition/credential/data-integrity.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { issuingAt, useIssuing } from "#tests/support/issuing-here.ts";

useDatabase();
useIssuing();

beforeEach(async () => {
  await anOrganisation();
  await someKeys();
});

/** A credential of somebody's, signed with all it needs. */
async function signed() {
  const person = await aPerson();
  const built = await aWaitingCredential({ of: person });
  await signCredentials();
  await signStatusLists();
  await drawPictures();
  const [credential] = await signedCredentials(person, [built.id], "en");
  if (!credential) throw new Error("Nothing was signed.");
  return { person, ...built, credential };
}

const given = (part: Partial<GivenWish>, actor: Actor | null = null) =>
  verifyGiven(
    { pasted: "", file: new Uint8Array(), link: "", email: "", ...part },
    { actor, language: "en" },
  );

const verdictsOf = (checks: Checks) => checkNames.map((name) => checks[name].verdict);
const allValid = ["valid", "valid", "valid", "valid"];

/** Revokes an award, and waits until that is told. */
async function revoke(awardId: string): Promise<void> {
  const leader = await aPerson({ role: "leader" });
  await moveAward(leader, awardId, { to: "revoked", reason: "It was another team’s." });
  await followAward(awardId);
  await signStatusLists();
}

describe("a credential of ours", () => {
  test("is valid in all four checks, in whichever form it is handed over", async () => {
    const { credential } = await signed();
    for (const form of fileForms) {
      const file = credentialFile(credential, form) ?? Buffer.alloc(0);
      const verified = await given({ file });
      expect(verdictsOf(verified.checks), form).toEqual(allValid);
      expect(verified).toMatchObject({ verdict: "valid", form, says: { name: credential.name } });
    }
    for (const pasted of [credential.json, ` ${credential.jwt}\r\n`])
      expect((await given({ pasted })).verdict).toBe("valid");
  });

  test("is verified by its address by whoever may see it, and nobody learns that there is another", async () => {
    const { person, id } = await signed();
    const link = `${issuingAt}/credentials/${id}`;
    await expect(given({ link })).rejects.toThrow("verifying.notOurs");
    await expect(given({ link: `${issuingAt}/me/credentials` })).rejects.toThrow(
      "verifying.notOurs",
    );
    expect((await given({ link }, person)).verdict).toBe("valid");
    await openCredential(person, id, "unnamed");
    for (const address of [link, `${link}.jwt`, `${link}.png`, `${link}/certificate`])
      expect((await given({ link: address })).verdict, address).toBe("valid");
  });

  test("is revoked for everybody who checks it, once the list says so", async () => {
    const { awardId, credential } = await signed();
    expect((await ownChecks(credential.json)).verdict).toBe("valid");
    await revoke(awardId);
    const { verdict, checks } = await given({ pasted: credential.jwt });
    expect(verdict).toBe("invalid");
    expect(verdictsOf(checks)).toEqual(["valid", "valid", "valid", "invalid"]);
    expect(checks.status.reasons).toEqual([{ reason: "revoked" }]);
    // What a page remembers does not outlive what it rests on.
    expect((await ownChecks(credential.json)).checks.status.verdict).toBe("invalid");
  });

  test("stays valid when keys are rotated, and is told apart when anything in it was changed", async () => {
    const { credential } = await signed();
    await someKeys();
    expect((await given({ pasted: credential.json })).verdict).toBe("valid");
    const changed = credential.json.replace("ten minutes", "two minutes");
    expect(changed).not.toBe(credential.json);
    const { checks } = await given({ pasted: changed });
    expect(checks.signature.verdict).toBe("invalid");
  });

  test("says to whom it was given to whoever knows the address, and to nobody else", async () => {
    const { person, credential } = await signed();
    const { email } = await db().person.findUniqueOrThrow({ where: { id: person.id } });
    const asked = async (who: string) =>
      (await given({ pasted: credential.json, email: who })).recipient;
    expect(await asked(` ${(email ?? "").toUpperCase()} `)).toBe("theirs");
    expect(await asked("somebody.else@example.org")).toBe("anothers");
    expect(await asked("")).toBeNull();
    expect(credential.json).not.toContain(email);
    expect(credential.json).not.toContain(person.name);
  });

  test("names nothing that is not published here", async () => {
    const { credential } = await signed();
    const named = JSON.parse(credential.json) as {
      issuer: { id: string };
      credentialStatus: { statusListCredential: string };
      credentialSubject: { achievement: { id: string } };
      proof: [{ verificationMethod: string }];
    };
    const [header = ""] = credential.jwt.split(".");
    const { kid } = JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string };
    const addresses = [
      named.issuer.id,
      named.credentialStatus.statusListCredential,
      named.credentialSubject.achievement.id,
      named.proof[0].verificationMethod.replace(/#.*/, ""),
      kid,
    ];
    for (const address of addresses)
      expect(await publishedAt(pathHere(address) ?? ""), address).not.toBeNull();
    expect(await publishedAt("/.well-known/did.json")).toMatchObject({
      id: "did:web:ideas.example.org",
    });
    expect(await publishedAt("/issuers/1/did.json")).toMatchObject({
      id: "did:web:ideas.example.org:issuers:1",
      alsoKnownAs: [named.issuer.id],
    });
    // Another implementation reads the signed text with the key that stands where the text says.
    const jwk = (await publishedAt(pathHere(kid) ?? "")) as JWK;
    const { payload } = await compactVerify(credential.jwt, await importJWK(jwk, "ES256"));
    const { jti } = JSON.parse(new TextDecoder().decode(payload)) as { jti: string };
    expect(jti).toBe(`${issuingAt}/credentials/${credential.id}`);
  });
});

describe("a credential of others", () => {
  test("is never called valid while its issuer may not be asked", async () => {
    const { signer } = aProofKey();
    const foreign = await withProof(
      aCredential({
        id: "https://elsewhere.example.net/1",
        status: null,
        issuer: {
          id: "https://elsewhere.example.net/issuer",
          name: "Elsewhere",
          url: "https://elsewhere.example.net",
          email: null,
          imageUrl: null,
        },
      }),
      signer,
      new Date(),
    );
    const { verdict, checks } = await given({ pasted: JSON.stringify(foreign) });
    expect(checks.signature.verdict).toBe("valid");
    expect(checks.issuer).toMatchObject({ verdict: "could_not_check" });
    expect(verdict).toBe("could_not_check");
  });

  test("is fetched from nowhere that administrators have not allowed, and from nowhere within", async () => {
    for (const link of [
      "https://elsewhere.example.net/1",
      "http://localhost:3000/x",
      "https://169.254.169.254/",
      "nonsense",
    ])
      await expect(given({ link }), link).rejects.toThrow("verifying.notAsked");
    const admin = await aPerson({ admin: true });
    const settings = {
      issuerName: "",
      issuerUrl: "",
      issuerEmail: "",
      askedHosts: ["localhost.invalid"],
      revision: 0,
    };
    await changeProofSettings(admin, settings);
    await expect(given({ link: "https://localhost.invalid/1" })).rejects.toThrow(
      "verifying.noAnswer",
    );
  });
});

describe("what is no credential", () => {
  test.each([
    ["", "nothingGiven"],
    ["<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>", "stripped"],
    ["<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "damaged"],
    ["x".repeat(300_000), "tooLong"],
  ])("is refused with what is wrong with it: %#", async (pasted, key) => {
    await expect(given({ pasted })).rejects.toThrow(`verifying.${key}`);
  });

  test.each([
    "nonsense",
    "{}",
    "[1]",
    "null",
    '{"@context":{"@vocab":"x"}}',
    "a.b.c",
    "[".repeat(5_000),
  ])("is never valid: %#", async (pasted) => {
    expect((await given({ pasted })).verdict).not.toBe("valid");
  });

  test("a picture that was saved anew is told apart from one that is damaged", async () => {
    const { credential } = await signed();
    const png = credentialFile(credential, "png") ?? Buffer.alloc(0);
    const { default: sharp } = await import("sharp");
    await expect(given({ file: await sharp(png).png().toBuffer() })).rejects.toThrow(
      "verifying.stripped",
    );
    await expect(given({ file: png.subarray(0, -20) })).rejects.toThrow("verifying.damaged");
    await expect(given({ file: await sharp(png).jpeg().toBuffer() })).rejects.toThrow(
      "verifying.otherFile",
    );
  });
});
