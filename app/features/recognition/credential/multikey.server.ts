/** Ed25519 keys as Multikey writes them: the kind of key and its bytes in one text. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { fromBase58, toBase58 } from "./multibase.ts";

export interface Multikey {
  readonly publicKeyMultibase: string;
  readonly secretKeyMultibase: string;
}

const publicKind = [0xed, 0x01];
const secretKind = [0x80, 0x26];
const keyLength = 32;

/** What stands before the bytes of a key in the formats that Node reads. */
const spki = Buffer.from("302a300506032b6570032100", "hex");
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** A new key by chance. */
export function newMultikey(): Multikey {
  const { privateKey } = generateKeyPairSync("ed25519");
  const seed = privateKey.export({ format: "der", type: "pkcs8" }).subarray(pkcs8.length);
  const open = openBytes(privateKey);
  return {
    publicKeyMultibase: toBase58(Uint8Array.from([...publicKind, ...open])),
    secretKeyMultibase: toBase58(Uint8Array.from([...secretKind, ...seed, ...open])),
  };
}

/** The key that checks signatures; null if the text is no Ed25519 key. */
export function publicKeyFrom(multibase: string): KeyObject | null {
  const bytes = bytesOf(multibase, publicKind);
  if (bytes?.length !== keyLength) return null;
  return createPublicKey({ key: Buffer.concat([spki, bytes]), format: "der", type: "spki" });
}

/** The key that signs: its seed, with or without the public half behind it, which then has to be its own. */
export function secretKeyFrom(multibase: string): KeyObject {
  const bytes = bytesOf(multibase, secretKind);
  if (bytes?.length !== keyLength && bytes?.length !== 2 * keyLength)
    throw new TypeError("This is no secret Ed25519 key.");
  const seed = bytes.subarray(0, keyLength);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
  const behind = bytes.subarray(keyLength);
  if (behind.length > 0 && !openBytes(key).equals(behind))
    throw new TypeError("The halves of this key do not belong together.");
  return key;
}

function openBytes(privateKey: KeyObject): Buffer {
  const der = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return der.subarray(spki.length);
}

function bytesOf(multibase: string, kind: readonly number[]): Uint8Array | null {
  const bytes = fromBase58(multibase);
  return bytes && kind.every((byte, at) => bytes[at] === byte) ? bytes.subarray(kind.length) : null;
}
