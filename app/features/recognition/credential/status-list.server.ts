/**
 * Bitstring status lists: one bit for each credential, in a list so long that asking for it does not tell whose credential
 * is looked at. Places are drawn by chance and never given twice.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { credentialContexts } from "./credential.ts";
import { written, type JsonObject } from "./json.ts";

/** The least number of places that the specification allows. */
export const placesInList = 131_072;
/** What a foreign list may unpack to: over sixteen million places. */
const mostBytes = 2 ** 21;

/** Draws a whole number below its argument, by chance that nobody can foresee. */
export type Draw = (below: number) => number;

/** A place that no credential has had; null when the list is so full that a new one is due. */
export function drawPlace(taken: ReadonlySet<number>, draw: Draw): number | null {
  // Half full is full: beyond, drawing takes long, and the order of drawing begins to show.
  if (taken.size >= placesInList / 2) return null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const place = draw(placesInList);
    if (!taken.has(place)) return place;
  }
  throw new RangeError("No place was free a hundred times: chance is broken.");
}

const attempts = 100;

/** The list in which these places are set, packed as `encodedList` is; the first place is the highest bit. */
export function encodedList(set: Iterable<number>): string {
  const bytes = new Uint8Array(placesInList / 8);
  for (const place of set) {
    if (!Number.isInteger(place) || place < 0 || place >= placesInList)
      throw new RangeError("This place is not in the list.");
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return `u${gzipSync(bytes).toString("base64url")}`;
}

/** Whether a place of a packed list is set; null if the list cannot be read or has no such place. */
export function bitAt(encoded: string, place: number): boolean | null {
  const byte = unpacked(encoded)?.[Math.floor(place / 8)];
  return byte === undefined ? null : (byte & (0x80 >> (place & 7))) !== 0;
}

/** What a credential says about where its revocation would be found. */
export function statusEntry(listUrl: string, place: number): JsonObject {
  return {
    id: `${listUrl}#${place}`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: String(place),
    statusListCredential: listUrl,
  };
}

/** The list as a credential of its own, not yet signed. */
export function statusListCredential(facts: {
  readonly url: string;
  readonly issuerId: string;
  readonly validFrom: Date;
  readonly revoked: Iterable<number>;
}): JsonObject {
  return {
    "@context": [credentialContexts[0]],
    id: facts.url,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: facts.issuerId,
    validFrom: written(facts.validFrom),
    credentialSubject: {
      id: `${facts.url}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encodedList(facts.revoked),
    },
  };
}

function unpacked(encoded: string): Uint8Array | null {
  if (!/^u[\w-]+$/.test(encoded)) return null;
  try {
    return gunzipSync(Buffer.from(encoded.slice(1), "base64url"), { maxOutputLength: mostBytes });
  } catch {
    return null;
  }
}
