import { randomBytes } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import {
  addressOfJwk,
  issuerDocument,
  jwkOf,
} from "#app/features/recognition/credential/issuer-documents.ts";
import type { Json } from "#app/features/recognition/credential/json.ts";
import { verify } from "#app/features/recognition/credential/verifier.server.ts";
import { followAward } from "#app/features/recognition/issuing/issue-credential.server.ts";
import { issuerHere } from "#app/features/recognition/issuing/issuer.queries.server.ts";
import { issuerKeys } from "#app/features/recognition/issuing/issuer-key.store.server.ts";
import { rotateKeys } from "#app/features/recognition/issuing/rotate-keys.server.ts";
import { readSecret, secretOrNew } from "#app/features/recognition/issuing/secret-file.server.ts";
import {
  signCredentials,
  signStatusLists,
} from "#app/features/recognition/issuing/sign-credentials.server.ts";
import { signerNow } from "#app/features/recognition/issuing/signer.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { aBadge, aCitation, awardsOf } from "#tests/support/recognition-builders.ts";

useDatabase();
let folder = "";
const secretFile = () => join(folder, "secret");

beforeEach(async () => {
  await anOrganisation();
  folder = await mkdtemp(join(tmpdir(), "groundswell-keys-"));
  recompose({
    settings: {
      ...registry().settings,
      appUrl: "https://ideas.example.org",
      credentialSecretFile: secretFile(),
    },
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function someKeys(): Promise<string[]> {
  return rotateKeys((await secretOrNew(secretFile())) ?? Buffer.alloc(0));
}

/** An award that its recipient accepted, and what follows from that. */
async function aHeldAward() {
  const [leader, person] = [await aPerson({ role: "leader" }), await aPerson()];
  const wish = { id: newId(), badgeId: await aBadge(), citation: aCitation([person]) };
  await giveAward(leader, { ...wish, announceAt: null });
  const [award] = await awardsOf(person);
  if (!award) throw new Error("Nothing was given.");
  await moveAward(person, award.id, { to: "accepted_quietly", reason: "" });
  await followAward(award.id);
  return { leader, person, id: award.id };
}

const credentialOf = (awardId: string) => db().credential.findUniqueOrThrow({ where: { awardId } });

/** What anybody finds at the addresses that this installation publishes. */
async function ours(address: string): Promise<Json> {
  const { issuer } = await issuerHere(sql);
  const keys = await issuerKeys(sql);
  const list = await db().statusList.findFirst();
  const pages: Record<string, Json> = {
    [issuer.id]: issuerDocument(issuer, keys),
    ...Object.fromEntries(keys.map((key) => [addressOfJwk(issuer.id, key.id), jwkOf(issuer, key)])),
    "https://ideas.example.org/credentials/lists/1": JSON.parse(list?.json ?? "null") as Json,
  };
  return pages[address] ?? null;
}

const checked = (text: string) => verify(text, { source: ours, now: new Date() });

describe("a credential is issued", () => {
  test("for an award that is held, one however often that is told, and in both forms as anybody can verify", async () => {
    await someKeys();
    const { id, person } = await aHeldAward();
    await Promise.all([followAward(id), followAward(id)]);
    await Promise.all([signCredentials(), signCredentials()]);
    await signStatusLists();
    expect(await db().credential.count()).toBe(1);
    const { json, jwt } = await credentialOf(id);
    for (const text of [json, jwt]) {
      const { structure, signature, issuer, status } = await checked(text ?? "");
      expect([structure, signature, issuer, status].map(({ verdict }) => verdict)).toEqual([
        "valid",
        "valid",
        "valid",
        "valid",
      ]);
      expect(text).not.toContain(person.name);
    }
    expect(json).not.toContain(`${person.id}@example.org`);
  });

  test("never for an award that nobody has accepted", async () => {
    const [leader, person] = [await aPerson({ role: "leader" }), await aPerson()];
    const wish = { id: newId(), badgeId: await aBadge(), citation: aCitation([person]) };
    await giveAward(leader, { ...wish, announceAt: null });
    await followAward((await awardsOf(person))[0]?.id ?? "");
    expect(await db().credential.count()).toBe(0);
  });

  test("at a place of its own, many at once", async () => {
    const awards = await Promise.all([1, 2, 3, 4].map(() => aHeldAward()));
    expect(awards).toHaveLength(4);
    const places = (await db().credential.findMany()).map(({ place }) => place);
    expect(new Set(places).size).toBe(4);
    expect(await db().statusList.count()).toBe(1);
  });
});

test("a credential of a revoked award is revoked in the list, and holds again once the appeal is upheld", async () => {
  await someKeys();
  const { leader, person, id } = await aHeldAward();
  await signCredentials();
  const statusNow = async () => {
    await followAward(id);
    await signStatusLists();
    return (await checked((await credentialOf(id)).json ?? "")).status.verdict;
  };
  expect(await statusNow()).toBe("valid");
  await moveAward(leader, id, { to: "revoked", reason: "It was another team's." });
  expect(await statusNow()).toBe("invalid");
  await moveAward(person, id, { to: "appealed", reason: "It was ours." });
  const other = await aPerson({ role: "leader" });
  await moveAward(other, id, { to: "accepted_quietly", reason: "It was theirs." });
  expect(await statusNow()).toBe("valid");
});

describe("keys", () => {
  test("are needed to sign: without them credentials wait, and are signed once there are some", async () => {
    const { id } = await aHeldAward();
    const trouble = async () => {
      const signer = await signerNow(sql, "https://ideas.example.org/issuers/1");
      return "trouble" in signer ? signer.trouble : null;
    };
    await signCredentials();
    expect((await credentialOf(id)).signedAt).toBeNull();
    expect(await trouble()).toBe("no_keys");
    await someKeys();
    expect(await trouble()).toBeNull();
    await rm(secretFile());
    expect(await trouble()).toBe("no_secret");
    await writeFile(secretFile(), randomBytes(32).toString("hex"));
    expect(await trouble()).toBe("other_secret");
    await someKeys();
    await signCredentials();
    expect((await credentialOf(id)).signedAt).not.toBeNull();
  });

  test("are rotated: what the one before signed still verifies, and its secret half is gone", async () => {
    const before = await someKeys();
    const { id } = await aHeldAward();
    await signCredentials();
    await signStatusLists();
    const after = await someKeys();
    const { signature } = await checked((await credentialOf(id)).json ?? "");
    expect(signature.verdict).toBe("valid");
    const keys = await db().issuerKey.findMany();
    const signing = keys.filter(({ standing }) => standing === "signing").map((one) => one.id);
    expect(signing.sort()).toEqual([...after].sort());
    for (const key of keys) expect(key.sealed === null).toBe(before.includes(key.id));
  });

  test("are never in the database in the clear, and their secret is for its owner alone", async () => {
    await someKeys();
    const secret = await readSecret(secretFile());
    expect((await stat(secretFile())).mode & 0o777).toBe(0o600);
    for (const { sealed } of await db().issuerKey.findMany()) {
      const text = Buffer.from(sealed ?? []).toString("latin1");
      expect(text).not.toContain("PRIVATE KEY");
      expect(text).not.toContain(secret?.toString("hex"));
    }
    await writeFile(secretFile(), "something else");
    expect(await secretOrNew(secretFile())).toBeNull();
  });
});
