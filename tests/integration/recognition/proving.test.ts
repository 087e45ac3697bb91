import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { readBakedPng } from "#app/features/recognition/baking/png.server.ts";
import { readBakedSvg } from "#app/features/recognition/baking/svg.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { signCredentials } from "#app/features/recognition/issuing/sign-credentials.server.ts";
import { credentialFile } from "#app/features/recognition/proving/credential-file.server.ts";
import {
  credentialFor,
  credentialOfAward,
  ownCredentials,
  signedCredentials,
  signedCount,
} from "#app/features/recognition/proving/credential.queries.server.ts";
import { drawPictures } from "#app/features/recognition/proving/draw-pictures.server.ts";
import { openCredential } from "#app/features/recognition/proving/open-credential.server.ts";
import { staleRooms } from "#app/reactions/watch.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { aWaitingCredential, someKeys } from "#tests/support/credential-builder.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useIssuing } from "#tests/support/issuing-here.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";

const database = useDatabase();
useIssuing();

beforeEach(async () => {
  await anOrganisation();
  await someKeys();
});

/** Somebody with a signed credential. */
async function somebodySigned() {
  const person = await aPerson();
  const credential = await aWaitingCredential({ of: person });
  await signCredentials();
  return { person, ...credential };
}

describe("the page of a credential", () => {
  test("is its recipient's alone, whoever else asks, until they open it, and again once they close it", async () => {
    const { person, id } = await somebodySigned();
    const others = [
      null,
      await aPerson(),
      await aPerson({ role: "leader" }),
      await aPerson({ admin: true }),
    ];
    const seen = () => Promise.all(others.map((one) => credentialFor(one, id, "en")));
    expect(await seen()).toEqual([null, null, null, null]);
    expect(await credentialFor(person, id, "en")).toMatchObject({
      isOwn: true,
      holder: person.name,
    });

    await openCredential(person, id, "unnamed");
    for (const one of await seen()) expect(one).toMatchObject({ isOwn: false, holder: null });
    await openCredential(person, id, "named");
    for (const one of await seen()) expect(one?.holder).toBe(person.name);
    await openCredential(person, id, "closed");
    expect(await seen()).toEqual([null, null, null, null]);
  });

  test("is opened by nobody else, and by nobody who does not work here any more", async () => {
    const { person, id } = await somebodySigned();
    for (const one of [await aPerson(), await aPerson({ role: "leader", admin: true })])
      await expect(openCredential(one, id, "named")).rejects.toThrow("not_found");
    await expect(openCredential(person, newId(), "named")).rejects.toThrow("not_found");
    await expect(openCredential(person, "nonsense", "named")).rejects.toThrow("not_found");
    await db().person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
    await expect(openCredential(person, id, "named")).rejects.toThrow("forbidden");
    expect(await db().credentialPage.count()).toBe(0);
  });

  test("that is opened twice at once is opened once, and that is told once", async () => {
    const { person, id } = await somebodySigned();
    await Promise.all([1, 2, 3].map(() => openCredential(person, id, "unnamed")));
    const told = await db().domainEvent.count({ where: { kind: "credential-page.decided" } });
    expect(told).toBe(1);
  });

  test("names nobody who decided afterwards to be named nowhere, until they decide otherwise for it", async () => {
    const { person, id } = await somebodySigned();
    await openCredential(person, id, "named");
    const choice = { takesKudos: true, isNamed: false, isLeftOut: false };
    await chooseRecognition(person, choice);
    expect(await credentialFor(null, id, "en")).toMatchObject({
      openness: "unnamed",
      holder: null,
    });
    await openCredential(person, id, "named");
    expect((await credentialFor(null, id, "en"))?.holder).toBe(person.name);
  });

  test("is nobody else's while it waits to be signed, even if it is open; its recipient is told", async () => {
    const person = await aPerson();
    const { id } = await aWaitingCredential({ of: person });
    await openCredential(person, id, "named");
    expect(await credentialFor(null, id, "en")).toBeNull();
    expect(await credentialFor(person, id, "en")).toMatchObject({ signedAt: null });
    await signCredentials();
    expect(await credentialFor(null, id, "en")).not.toBeNull();
    expect(database.published).toContainEqual({
      room: rooms.person(person.id),
      delta: { kind: "credential", credentialId: id },
    });
  });

  test("that missed being told is read again: by its recipient, and by nobody else", async () => {
    const { person } = await somebodySigned();
    const room = rooms.person(person.id);
    expect(await signedCount(person.id)).toBe(1);
    expect(await staleRooms(person, [{ room, signed: 0 }])).toEqual([room]);
    expect(await staleRooms(person, [{ room, signed: 1 }])).toEqual([]);
    expect(await staleRooms(await aPerson(), [{ room, signed: 0 }])).toEqual([]);
  });

  test("is found from an award of one's own alone", async () => {
    const { person, id, awardId } = await somebodySigned();
    expect(await credentialOfAward(person, awardId)).toBe(id);
    expect(await credentialOfAward(await aPerson({ admin: true }), awardId)).toBeNull();
  });

  test("stands in the list of its recipient alone", async () => {
    const { person, id } = await somebodySigned();
    await somebodySigned();
    expect((await ownCredentials(person, "en")).map((one) => one.id)).toEqual([id]);
  });
});

describe("a credential is taken along", () => {
  test("as it was signed, and baked into the picture of its badge, from which it is read again", async () => {
    const { person, id } = await somebodySigned();
    await Promise.all([drawPictures(), drawPictures()]);
    expect(await db().badgePicture.count()).toBe(1);
    const [signed] = await signedCredentials(person, [id], "en");
    if (!signed) throw new Error("Nothing was signed.");
    const row = await db().credential.findUniqueOrThrow({ where: { id } });
    expect(String(credentialFile(signed, "json"))).toBe(row.json);
    expect(String(credentialFile(signed, "jwt"))).toBe(row.jwt);
    const png = credentialFile(signed, "png") ?? Buffer.alloc(0);
    expect(readBakedPng(png)).toEqual({ credential: row.json });
    expect(readBakedSvg(String(credentialFile(signed, "svg")))).toEqual({ credential: row.json });

    // As programs do that save a picture anew.
    const { default: sharp } = await import("sharp");
    const { width, height } = await sharp(png).metadata();
    expect([width, height]).toEqual([512, 512]);
    expect(readBakedPng(await sharp(png).png().toBuffer())).toEqual({ trouble: "stripped" });
  });

  test("without a picture until it has been drawn, and by nobody who may not see it", async () => {
    const { person, id } = await somebodySigned();
    const [signed] = await signedCredentials(person, [id], "en");
    expect(signed && credentialFile(signed, "png")).toBeNull();
    expect(signed && credentialFile(signed, "svg")).not.toBeNull();
    expect(await signedCredentials(await aPerson({ admin: true }), [id], "en")).toEqual([]);
    expect(await signedCredentials(null, [id, "nonsense"], "en")).toEqual([]);
  });

  test("with a picture of each version that was given, drawn once", async () => {
    const [badgeId, person] = [await aBadge(), await aPerson()];
    await aWaitingCredential({ of: person, badgeId });
    await aWaitingCredential({ of: await aPerson(), badgeId });
    await aBadge();
    await drawPictures();
    expect(await db().badgePicture.findMany({ select: { badgeId: true, version: true } })).toEqual([
      { badgeId, version: 1 },
    ]);
  });
});
