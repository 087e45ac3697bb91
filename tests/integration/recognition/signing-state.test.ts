import { rm } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { changeProofSettings } from "#app/features/recognition/issuing/change-proof-settings.server.ts";
import { issueMissing } from "#app/features/recognition/issuing/issue-credential.server.ts";
import { signAll } from "#app/features/recognition/issuing/sign-all.server.ts";
import { signCredentials } from "#app/features/recognition/issuing/sign-credentials.server.ts";
import { signingState } from "#app/features/recognition/issuing/signing-state.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { aWaitingCredential, someKeys } from "#tests/support/credential-builder.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { useIssuing } from "#tests/support/issuing-here.ts";

useDatabase();
const issuing = useIssuing();

beforeEach(() => anOrganisation());

const settings = { issuerName: "", issuerUrl: "", issuerEmail: "", askedHosts: [], revision: 0 };

test("how signing stands is told to administrators alone", async () => {
  for (const one of [await aPerson(), await aPerson({ role: "leader", moderator: true })]) {
    await expect(signingState(one)).rejects.toThrow("forbidden");
    await expect(changeProofSettings(one, settings)).rejects.toThrow("forbidden");
  }
});

test("it is told what is missing, what waits and since when", async () => {
  const admin = await aPerson({ admin: true });
  await aWaitingCredential({ of: await aPerson() });
  const before = await signingState(admin);
  expect(before).toMatchObject({ trouble: "no_keys", keys: [], signed: 0, waiting: 1 });
  expect(before.waitingSince).not.toBeNull();

  await someKeys();
  await signCredentials();
  const after = await signingState(admin);
  expect(after).toMatchObject({ trouble: null, signed: 1, waiting: 0, waitingSince: null });
  expect(after.keys.map(({ use }) => use).sort()).toEqual(["jwt", "proof"]);
  // Nothing of a key but its public half is there to be shown.
  expect(JSON.stringify(after)).not.toContain("sealed");
  expect(after.lists).toMatchObject([{ number: 1, taken: 1, revoked: 0, isBehind: false }]);

  await rm(issuing.secretFile);
  expect((await signingState(admin)).trouble).toBe("no_secret");
});

test("a credential that cannot be signed is told, keeps no other waiting, and is tried again an hour later", async () => {
  const admin = await aPerson({ admin: true });
  await someKeys();
  const bad = await aWaitingCredential({ of: await aPerson() });
  const good = await aWaitingCredential({ of: await aPerson() });
  let asked = 0;
  recompose({
    sign: (order) => {
      asked += 1;
      const hasBad = order.documents.some((one) => JSON.stringify(one).includes(bad.id));
      return hasBad ? Promise.reject(new Error("This cannot be signed.")) : signAll(order);
    },
  });
  await signCredentials();
  expect(
    (await db().credential.findUniqueOrThrow({ where: { id: good.id } })).signedAt,
  ).not.toBeNull();
  const { failed, waiting } = await signingState(admin);
  expect(failed).toMatchObject([{ id: bad.id, failure: "This cannot be signed." }]);
  expect(waiting).toBe(1);

  const before = asked;
  await signCredentials();
  expect(asked).toBe(before);
  const longAgo = new Date(Date.now() - 61 * 60_000);
  await db().credential.update({ where: { id: bad.id }, data: { failedAt: longAgo } });
  recompose({ sign: signAll });
  await signCredentials();
  expect((await signingState(admin)).failed).toEqual([]);
});

test("in whose name badges are issued is set by administrators, each knowing what stood; what has been signed stays", async () => {
  const admin = await aPerson({ admin: true });
  await someKeys();
  const first = await aWaitingCredential({ of: await aPerson() });
  await signCredentials();
  const named = {
    ...settings,
    issuerName: "Office of Good Ideas",
    issuerEmail: "badges@example.org",
  };
  await changeProofSettings(admin, named);
  await changeProofSettings(admin, named);
  await expect(
    changeProofSettings(admin, { ...named, issuerName: "Another", revision: 0 }),
  ).rejects.toThrow("conflict");
  expect(await db().domainEvent.count({ where: { kind: "proof-settings.changed" } })).toBe(1);

  const second = await aWaitingCredential({ of: await aPerson() });
  await signCredentials();
  const issuerOf = async ({ id }: { id: string }) => {
    const { json } = await db().credential.findUniqueOrThrow({ where: { id } });
    return (JSON.parse(json ?? "{}") as { issuer: { name: string; email?: string } }).issuer;
  };
  expect(await issuerOf(second)).toMatchObject({
    name: "Office of Good Ideas",
    email: "badges@example.org",
  });
  expect((await issuerOf(first)).email).toBeUndefined();
});

test("an award that nobody was told of has its credential too, once", async () => {
  const { awardId } = await aWaitingCredential({ of: await aPerson() });
  await db().credential.deleteMany();
  await Promise.all([issueMissing(), issueMissing()]);
  await issueMissing();
  expect(await db().credential.findMany({ select: { awardId: true } })).toEqual([{ awardId }]);
  await db().credential.deleteMany();
  await db().award.update({
    where: { id: awardId },
    data: { state: "prepared", acceptedAt: null },
  });
  await issueMissing();
  expect(await db().credential.count()).toBe(0);
});
