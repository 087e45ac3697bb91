import { createList, decodeList } from "@digitalbazaar/vc-bitstring-status-list";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { aSignedList, aProofKey, listUrl } from "#tests/support/credentials.ts";
import { bitAt, drawPlace, encodedList, placesInList, statusEntry } from "./status-list.server.ts";

const places = fc.uniqueArray(fc.nat(placesInList - 1), { maxLength: 40 });

test("a second implementation reads the same places as set, and as not set", async () => {
  await fc.assert(
    fc.asyncProperty(places, fc.nat(placesInList - 1), async (set, other) => {
      const list = await decodeList({ encodedList: encodedList(set) });
      for (const place of [...set, other]) expect(list.getStatus(place)).toBe(set.includes(place));
    }),
    { numRuns: 20 },
  );
});

test("we read what a second implementation packs", async () => {
  const list = await createList({ length: placesInList });
  for (const place of [0, 7, 8, 131_071]) list.setStatus(place, true);
  const packed = await list.encode();
  expect([0, 7, 8, 131_071].map((place) => bitAt(packed, place))).toEqual([true, true, true, true]);
  expect([1, 6, 9, 131_070].map((place) => bitAt(packed, place))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the first place is the highest bit, and the list is as long as it has to be", () => {
  expect(bitAt(`u${gzipSync(Buffer.from([0x80, 1])).toString("base64url")}`, 0)).toBe(true);
  expect(bitAt(`u${gzipSync(Buffer.from([0x80, 1])).toString("base64url")}`, 15)).toBe(true);
  expect(bitAt(encodedList([]), placesInList - 1)).toBe(false);
  expect(bitAt(encodedList([]), placesInList)).toBeNull();
});

test("what is no list says nothing, and one that would unpack without end is not unpacked", () => {
  const bomb = `u${gzipSync(Buffer.alloc(2 ** 26)).toString("base64url")}`;
  for (const text of ["", "u", "uAAAA", "H4sI", "z123", "u H4", bomb])
    expect(bitAt(text, 0)).toBeNull();
});

test("a place outside the list is refused rather than forgotten", () => {
  for (const place of [-1, 0.5, placesInList, NaN]) expect(() => encodedList([place])).toThrow();
});

test("places are drawn by chance, and none twice", () => {
  const drawn = [5, 5, 9];
  expect(drawPlace(new Set([5]), () => drawn.shift() ?? 0)).toBe(9);
  expect(() => drawPlace(new Set([5]), () => 5)).toThrow("chance is broken");
});

test("a list that is half full is full", () => {
  const taken = new Set(Array.from({ length: placesInList / 2 }, (_none, place) => place));
  expect(drawPlace(taken, () => placesInList - 1)).toBeNull();
});

test("an entry and its list name each other", async () => {
  const list = await aSignedList(aProofKey().signer, [4711]);
  expect(statusEntry(listUrl, 4711)).toEqual({
    id: `${listUrl}#4711`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: "4711",
    statusListCredential: list.id,
  });
});
